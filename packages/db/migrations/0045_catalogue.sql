CREATE TABLE `catalogue_changes` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned,
	`run_id` bigint unsigned,
	`item_id` bigint unsigned NOT NULL,
	`kind` enum('added','changed','gone','back') NOT NULL,
	`before` json,
	`after` json NOT NULL,
	`changed_at` datetime(3) NOT NULL,
	CONSTRAINT `catalogue_changes_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `catalogue_runs` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned,
	`scope` bigint unsigned GENERATED ALWAYS AS (coalesce(guild_id, 0)) STORED,
	`game` varchar(32) NOT NULL,
	`provider` enum('file','scraper') NOT NULL,
	`cause` enum('asked','nightly') NOT NULL,
	`state` enum('queued','running','done','refused','failed','undone') NOT NULL,
	`run_key` varchar(40) NOT NULL,
	`asked_by_member_id` bigint unsigned,
	`queued_at` datetime(3) NOT NULL,
	`started_at` datetime(3),
	`finished_at` datetime(3),
	`undone_at` datetime(3),
	`pages` int unsigned NOT NULL DEFAULT 0,
	`pages_expected` int unsigned,
	`seen` int unsigned NOT NULL DEFAULT 0,
	`added` int unsigned NOT NULL DEFAULT 0,
	`changed` int unsigned NOT NULL DEFAULT 0,
	`gone` int unsigned NOT NULL DEFAULT 0,
	`back` int unsigned NOT NULL DEFAULT 0,
	`error_count` int unsigned NOT NULL DEFAULT 0,
	`errors` json NOT NULL,
	`reason` varchar(60),
	`lease_owner` varchar(64),
	`lease_ends_at` datetime(3),
	`attempts` int unsigned NOT NULL DEFAULT 0,
	CONSTRAINT `catalogue_runs_id` PRIMARY KEY(`id`),
	CONSTRAINT `catalogue_runs_once` UNIQUE(`game`,`scope`,`run_key`)
);
--> statement-breakpoint
CREATE TABLE `catalogue_versions` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned,
	`scope` bigint unsigned GENERATED ALWAYS AS (coalesce(guild_id, 0)) STORED,
	`game` varchar(32) NOT NULL,
	`version` int unsigned NOT NULL,
	CONSTRAINT `catalogue_versions_id` PRIMARY KEY(`id`),
	CONSTRAINT `catalogue_versions_once` UNIQUE(`game`,`scope`)
);
--> statement-breakpoint
CREATE TABLE `item_names` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`item_id` bigint unsigned NOT NULL,
	`guild_id` bigint unsigned,
	`language` varchar(8) NOT NULL,
	`name` varchar(120) NOT NULL,
	CONSTRAINT `item_names_id` PRIMARY KEY(`id`),
	CONSTRAINT `item_names_once` UNIQUE(`item_id`,`language`)
);
--> statement-breakpoint
CREATE TABLE `items` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned,
	`scope` bigint unsigned GENERATED ALWAYS AS (coalesce(guild_id, 0)) STORED,
	`game` varchar(32) NOT NULL,
	`source_id` varchar(120) NOT NULL,
	`category` enum('weapon','armor','accessory','material','usable','other') NOT NULL,
	`slot` varchar(40),
	`grade` smallint unsigned,
	`icon_url` varchar(500),
	`link` varchar(500),
	`source` varchar(200),
	`stats` json NOT NULL,
	`provider` enum('file','manual','wish','scraper') NOT NULL,
	`is_listed` boolean NOT NULL,
	`retired_at` datetime(3),
	`merged_into_id` bigint unsigned,
	`suggested_by_member_id` bigint unsigned,
	`created_at` datetime(3) NOT NULL,
	CONSTRAINT `items_id` PRIMARY KEY(`id`),
	CONSTRAINT `items_by_source` UNIQUE(`game`,`scope`,`source_id`)
);
--> statement-breakpoint
ALTER TABLE `catalogue_changes` ADD CONSTRAINT `catalogue_changes_run_id_catalogue_runs_id_fk` FOREIGN KEY (`run_id`) REFERENCES `catalogue_runs`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `item_names` ADD CONSTRAINT `item_names_item_id_items_id_fk` FOREIGN KEY (`item_id`) REFERENCES `items`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `catalogue_changes_of_run` ON `catalogue_changes` (`run_id`,`id`);--> statement-breakpoint
CREATE INDEX `catalogue_changes_of_item` ON `catalogue_changes` (`item_id`,`id`);--> statement-breakpoint
CREATE INDEX `catalogue_runs_latest` ON `catalogue_runs` (`scope`,`id`);--> statement-breakpoint
CREATE INDEX `catalogue_runs_waiting` ON `catalogue_runs` (`state`,`provider`,`queued_at`);--> statement-breakpoint
CREATE INDEX `items_merged` ON `items` (`merged_into_id`);--> statement-breakpoint
CREATE INDEX `items_suggested` ON `items` (`guild_id`,`suggested_by_member_id`,`created_at`);