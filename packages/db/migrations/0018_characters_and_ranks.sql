CREATE TABLE `dkp_notes` (
	`batch_id` bigint unsigned NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`salt` char(32) NOT NULL,
	`text` varchar(200) NOT NULL,
	CONSTRAINT `dkp_notes_batch_id` PRIMARY KEY(`batch_id`)
);
--> statement-breakpoint
CREATE TABLE `builds` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`member_id` bigint unsigned NOT NULL,
	`character_id` bigint unsigned NOT NULL,
	`class_key` varchar(40),
	`role` enum('tank','healer','melee','ranged','flanker','support') NOT NULL,
	`power` int unsigned,
	`link` varchar(300),
	`is_main` boolean NOT NULL,
	`created_at` datetime(3) NOT NULL,
	CONSTRAINT `builds_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `characters` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`member_id` bigint unsigned NOT NULL,
	`name` varchar(32) NOT NULL,
	`is_main` boolean NOT NULL,
	`created_at` datetime(3) NOT NULL,
	CONSTRAINT `characters_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `power_readings` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`member_id` bigint unsigned NOT NULL,
	`build_id` bigint unsigned NOT NULL,
	`power` int unsigned NOT NULL,
	`read_at` datetime(3) NOT NULL,
	CONSTRAINT `power_readings_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `ranks` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`position` int unsigned NOT NULL,
	`name` varchar(40) NOT NULL,
	`role_id` bigint unsigned,
	`heir_member_id` bigint unsigned,
	CONSTRAINT `ranks_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
ALTER TABLE `dkp_entries` MODIFY COLUMN `kind` enum('event','reversal','adjustment') NOT NULL;--> statement-breakpoint
ALTER TABLE `dkp_batches` ADD `note_hash` char(64);--> statement-breakpoint
ALTER TABLE `members` ADD `standing` enum('active','trial','left') DEFAULT 'active' NOT NULL;--> statement-breakpoint
ALTER TABLE `members` ADD `rank_id` bigint unsigned;--> statement-breakpoint
ALTER TABLE `members` ADD `time_zone` varchar(40);--> statement-breakpoint
ALTER TABLE `dkp_notes` ADD CONSTRAINT `dkp_notes_batch_id_dkp_batches_id_fk` FOREIGN KEY (`batch_id`) REFERENCES `dkp_batches`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `builds` ADD CONSTRAINT `builds_member_id_members_id_fk` FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `builds` ADD CONSTRAINT `builds_character_id_characters_id_fk` FOREIGN KEY (`character_id`) REFERENCES `characters`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `characters` ADD CONSTRAINT `characters_member_id_members_id_fk` FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `power_readings` ADD CONSTRAINT `power_readings_member_id_members_id_fk` FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `power_readings` ADD CONSTRAINT `power_readings_build_id_builds_id_fk` FOREIGN KEY (`build_id`) REFERENCES `builds`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `builds_of_member` ON `builds` (`guild_id`,`member_id`);--> statement-breakpoint
CREATE INDEX `builds_of_character` ON `builds` (`guild_id`,`character_id`);--> statement-breakpoint
CREATE INDEX `characters_of_member` ON `characters` (`guild_id`,`member_id`);--> statement-breakpoint
CREATE INDEX `power_readings_of_member` ON `power_readings` (`guild_id`,`member_id`,`read_at`);--> statement-breakpoint
CREATE INDEX `ranks_in_order` ON `ranks` (`guild_id`,`position`);--> statement-breakpoint
ALTER TABLE `members` ADD CONSTRAINT `members_rank_id_ranks_id_fk` FOREIGN KEY (`rank_id`) REFERENCES `ranks`(`id`) ON DELETE no action ON UPDATE no action;