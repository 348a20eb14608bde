CREATE TABLE `event_series` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`house_id` bigint unsigned NOT NULL,
	`title` varchar(100) NOT NULL,
	`note` varchar(500),
	`recurrence` json NOT NULL,
	`time` varchar(5) NOT NULL,
	`time_zone` varchar(64) NOT NULL,
	`from_on` date NOT NULL,
	`until_on` date,
	`duration_minutes` smallint unsigned NOT NULL,
	`reward` bigint NOT NULL,
	`voice_channel_id` bigint unsigned,
	`template_id` bigint unsigned,
	`rules` json NOT NULL DEFAULT ('{}'),
	`days_ahead` smallint unsigned NOT NULL,
	`state` enum('active','paused','ended') NOT NULL,
	`created_by_user_id` bigint unsigned,
	`week_line` varchar(40),
	`previous` json,
	`created_at` datetime(3) NOT NULL,
	CONSTRAINT `event_series_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
ALTER TABLE `events` ADD `is_own` boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `event_series_of_guild` ON `event_series` (`guild_id`,`state`);