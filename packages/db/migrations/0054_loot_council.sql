CREATE TABLE `bank_payouts` (
	`guild_id` bigint unsigned NOT NULL,
	`sale_id` bigint unsigned NOT NULL,
	`member_id` bigint unsigned NOT NULL,
	`amount` bigint unsigned NOT NULL,
	`paid_at` datetime(3),
	`paid_by_member_id` bigint unsigned,
	CONSTRAINT `bank_payouts_sale_id_member_id_pk` PRIMARY KEY(`sale_id`,`member_id`)
);
--> statement-breakpoint
CREATE TABLE `bank_sales` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`house_id` bigint unsigned NOT NULL,
	`drop_id` bigint unsigned NOT NULL,
	`price` bigint unsigned NOT NULL,
	`split` enum('attendance','equally','bank') NOT NULL,
	`bank_percent` int unsigned NOT NULL,
	`window_days` int unsigned,
	`to_bank` bigint unsigned NOT NULL,
	`sold_at` datetime(3) NOT NULL,
	`sold_by_member_id` bigint unsigned,
	`undone_at` datetime(3),
	`is_standing` boolean,
	`request_id` varchar(40) NOT NULL,
	CONSTRAINT `bank_sales_id` PRIMARY KEY(`id`),
	CONSTRAINT `bank_sales_one_of_drop` UNIQUE(`drop_id`,`is_standing`),
	CONSTRAINT `bank_sales_once` UNIQUE(`guild_id`,`request_id`)
);
--> statement-breakpoint
CREATE TABLE `loot_batches` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`kind` enum('drops','night') NOT NULL,
	`event_id` bigint unsigned,
	`made_at` datetime(3) NOT NULL,
	`made_by_member_id` bigint unsigned,
	`undone_at` datetime(3),
	`request_id` varchar(40) NOT NULL,
	CONSTRAINT `loot_batches_id` PRIMARY KEY(`id`),
	CONSTRAINT `loot_batches_once` UNIQUE(`guild_id`,`request_id`)
);
--> statement-breakpoint
CREATE TABLE `loot_votes` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`session_id` bigint unsigned NOT NULL,
	`voter_member_id` bigint unsigned NOT NULL,
	`member_id` bigint unsigned,
	`cast_at` datetime(3) NOT NULL,
	CONSTRAINT `loot_votes_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `loot_reserves` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`event_id` bigint unsigned NOT NULL,
	`member_id` bigint unsigned NOT NULL,
	`item_id` bigint unsigned NOT NULL,
	`reserved_at` datetime(3) NOT NULL,
	`ended_at` datetime(3),
	`is_standing` boolean,
	CONSTRAINT `loot_reserves_id` PRIMARY KEY(`id`),
	CONSTRAINT `loot_reserves_once` UNIQUE(`event_id`,`member_id`,`item_id`,`is_standing`)
);
--> statement-breakpoint
ALTER TABLE `bank_payouts` ADD CONSTRAINT `bank_payouts_sale_id_bank_sales_id_fk` FOREIGN KEY (`sale_id`) REFERENCES `bank_sales`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `bank_payouts` ADD CONSTRAINT `bank_payouts_member_id_members_id_fk` FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `bank_sales` ADD CONSTRAINT `bank_sales_drop_id_drops_id_fk` FOREIGN KEY (`drop_id`) REFERENCES `drops`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `loot_votes` ADD CONSTRAINT `loot_votes_session_id_loot_sessions_id_fk` FOREIGN KEY (`session_id`) REFERENCES `loot_sessions`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `loot_votes` ADD CONSTRAINT `loot_votes_voter_member_id_members_id_fk` FOREIGN KEY (`voter_member_id`) REFERENCES `members`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `loot_votes` ADD CONSTRAINT `loot_votes_member_id_members_id_fk` FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `loot_reserves` ADD CONSTRAINT `loot_reserves_event_id_events_id_fk` FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `loot_reserves` ADD CONSTRAINT `loot_reserves_member_id_members_id_fk` FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `loot_reserves` ADD CONSTRAINT `loot_reserves_item_id_items_id_fk` FOREIGN KEY (`item_id`) REFERENCES `items`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `bank_payouts_of_member` ON `bank_payouts` (`guild_id`,`member_id`);--> statement-breakpoint
CREATE INDEX `loot_votes_of_session` ON `loot_votes` (`guild_id`,`session_id`,`id`);--> statement-breakpoint
CREATE INDEX `loot_reserves_of_event` ON `loot_reserves` (`guild_id`,`event_id`);