CREATE TABLE `event_templates` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`name` varchar(100) NOT NULL,
	`note` varchar(500),
	`duration_minutes` smallint unsigned NOT NULL,
	`reward` bigint NOT NULL,
	`voice_channel_id` bigint unsigned,
	`rules` json NOT NULL DEFAULT ('{}'),
	`created_at` datetime(3) NOT NULL,
	CONSTRAINT `event_templates_id` PRIMARY KEY(`id`),
	CONSTRAINT `event_templates_by_name` UNIQUE(`guild_id`,`name`)
);
--> statement-breakpoint
ALTER TABLE `events` MODIFY COLUMN `state` enum('draft','open','locked','live','settled','cancelled') NOT NULL;--> statement-breakpoint
ALTER TABLE `events` ADD `template_id` bigint unsigned;--> statement-breakpoint
ALTER TABLE `events` ADD `series_id` bigint unsigned;--> statement-breakpoint
ALTER TABLE `events` ADD `local_date` date;--> statement-breakpoint
ALTER TABLE `events` ADD `is_planned` boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `events` ADD `rules` json DEFAULT ('{}') NOT NULL;--> statement-breakpoint
ALTER TABLE `events` ADD CONSTRAINT `events_one_per_day_of_series` UNIQUE(`series_id`,`local_date`);