CREATE TABLE `party_boards` (
	`guild_id` bigint unsigned NOT NULL,
	`event_id` bigint unsigned NOT NULL,
	`current_number` int NOT NULL,
	`last_number` int NOT NULL,
	`published_number` int,
	`published_at` datetime(3),
	`has_voice` boolean NOT NULL,
	`has_roles` boolean NOT NULL,
	CONSTRAINT `party_boards_guild_id_event_id_pk` PRIMARY KEY(`guild_id`,`event_id`)
);
--> statement-breakpoint
CREATE TABLE `party_drafts` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`event_id` bigint unsigned NOT NULL,
	`number` int NOT NULL,
	`parent_number` int,
	`cause` varchar(20) NOT NULL,
	`setting` json NOT NULL,
	`places` json NOT NULL,
	`seed` int unsigned NOT NULL,
	`is_plain` boolean NOT NULL,
	`made_at` datetime(3) NOT NULL,
	`made_by_member_id` bigint unsigned,
	CONSTRAINT `party_drafts_id` PRIMARY KEY(`id`),
	CONSTRAINT `party_drafts_by_number` UNIQUE(`guild_id`,`event_id`,`number`)
);
--> statement-breakpoint
CREATE TABLE `party_presets` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`name` varchar(50) NOT NULL,
	`setting` json NOT NULL,
	`saved_at` datetime(3) NOT NULL,
	CONSTRAINT `party_presets_id` PRIMARY KEY(`id`),
	CONSTRAINT `party_presets_by_name` UNIQUE(`guild_id`,`name`)
);
--> statement-breakpoint
ALTER TABLE `party_boards` ADD CONSTRAINT `party_boards_event_id_events_id_fk` FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `party_drafts` ADD CONSTRAINT `party_drafts_event_id_events_id_fk` FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `party_drafts` ADD CONSTRAINT `party_drafts_made_by_member_id_members_id_fk` FOREIGN KEY (`made_by_member_id`) REFERENCES `members`(`id`) ON DELETE no action ON UPDATE no action;