CREATE TABLE `item_weights` (
	`guild_id` bigint unsigned NOT NULL,
	`item_id` bigint unsigned NOT NULL,
	`weight` tinyint unsigned NOT NULL,
	CONSTRAINT `item_weights_guild_id_item_id_pk` PRIMARY KEY(`guild_id`,`item_id`)
);
--> statement-breakpoint
CREATE TABLE `wish_lists` (
	`guild_id` bigint unsigned NOT NULL,
	`member_id` bigint unsigned NOT NULL,
	`changed_at` datetime(3) NOT NULL,
	CONSTRAINT `wish_lists_guild_id_member_id_pk` PRIMARY KEY(`guild_id`,`member_id`)
);
--> statement-breakpoint
CREATE TABLE `wish_locks` (
	`guild_id` bigint unsigned NOT NULL,
	`locked_from` datetime(3) NOT NULL,
	`locked_until` datetime(3),
	CONSTRAINT `wish_locks_guild_id` PRIMARY KEY(`guild_id`)
);
--> statement-breakpoint
CREATE TABLE `wish_places` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`member_id` bigint unsigned NOT NULL,
	`wish_id` bigint unsigned NOT NULL,
	`position` int NOT NULL,
	`quantity` smallint unsigned NOT NULL,
	`placed_at` datetime(3) NOT NULL,
	CONSTRAINT `wish_places_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `wish_ticks` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`member_id` bigint unsigned NOT NULL,
	`wish_id` bigint unsigned NOT NULL,
	`award_id` bigint unsigned NOT NULL,
	`way` enum('received','replaced') NOT NULL,
	`ticked_at` datetime(3) NOT NULL,
	`unticked_at` datetime(3),
	CONSTRAINT `wish_ticks_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `wishes` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`member_id` bigint unsigned NOT NULL,
	`item_id` bigint unsigned NOT NULL,
	`wished_item_id` bigint unsigned NOT NULL,
	`interest` varchar(40) NOT NULL,
	`quantity` smallint unsigned NOT NULL,
	`received_count` smallint unsigned NOT NULL DEFAULT 0,
	`position` int NOT NULL,
	`note` varchar(200),
	`choice_id` bigint unsigned,
	`wished_at` datetime(3) NOT NULL,
	`state` enum('open','received','replaced','removed','archived') NOT NULL DEFAULT 'open',
	`ended_at` datetime(3),
	`season_id` bigint unsigned,
	CONSTRAINT `wishes_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
ALTER TABLE `item_weights` ADD CONSTRAINT `item_weights_item_id_items_id_fk` FOREIGN KEY (`item_id`) REFERENCES `items`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `wish_lists` ADD CONSTRAINT `wish_lists_member_id_members_id_fk` FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `wish_places` ADD CONSTRAINT `wish_places_member_id_members_id_fk` FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `wish_places` ADD CONSTRAINT `wish_places_wish_id_wishes_id_fk` FOREIGN KEY (`wish_id`) REFERENCES `wishes`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `wish_ticks` ADD CONSTRAINT `wish_ticks_member_id_members_id_fk` FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `wish_ticks` ADD CONSTRAINT `wish_ticks_wish_id_wishes_id_fk` FOREIGN KEY (`wish_id`) REFERENCES `wishes`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `wishes` ADD CONSTRAINT `wishes_member_id_members_id_fk` FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `wishes` ADD CONSTRAINT `wishes_item_id_items_id_fk` FOREIGN KEY (`item_id`) REFERENCES `items`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `wishes` ADD CONSTRAINT `wishes_wished_item_id_items_id_fk` FOREIGN KEY (`wished_item_id`) REFERENCES `items`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `wish_places_of_member` ON `wish_places` (`guild_id`,`member_id`,`placed_at`);--> statement-breakpoint
CREATE INDEX `wish_ticks_of_award` ON `wish_ticks` (`guild_id`,`award_id`);--> statement-breakpoint
CREATE INDEX `wishes_of_member` ON `wishes` (`guild_id`,`member_id`,`state`);--> statement-breakpoint
CREATE INDEX `wishes_of_item` ON `wishes` (`guild_id`,`item_id`,`state`);--> statement-breakpoint
CREATE INDEX `wishes_by_state` ON `wishes` (`guild_id`,`state`);