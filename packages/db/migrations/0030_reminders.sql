CREATE TABLE `muted_events` (
	`guild_id` bigint unsigned NOT NULL,
	`event_id` bigint unsigned NOT NULL,
	`user_id` bigint unsigned NOT NULL,
	CONSTRAINT `muted_events_event_id_user_id_pk` PRIMARY KEY(`event_id`,`user_id`)
);
--> statement-breakpoint
CREATE TABLE `own_reminders` (
	`guild_id` bigint unsigned NOT NULL,
	`user_id` bigint unsigned NOT NULL,
	`way` enum('dm','thread','none'),
	`quiet_from_hour` tinyint unsigned,
	`quiet_until_hour` tinyint unsigned,
	`refused_at` datetime(3),
	CONSTRAINT `own_reminders_guild_id_user_id_pk` PRIMARY KEY(`guild_id`,`user_id`)
);
--> statement-breakpoint
CREATE TABLE `reminder_deliveries` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`run_id` bigint unsigned NOT NULL,
	`event_id` bigint unsigned NOT NULL,
	`starts_on` date NOT NULL,
	`minutes_before` int NOT NULL,
	`user_id` bigint unsigned NOT NULL,
	`way` enum('dm','digest','thread','silent') NOT NULL,
	`state` enum('planned','sending','sent','unreached','dropped') NOT NULL,
	`day` date NOT NULL,
	CONSTRAINT `reminder_deliveries_id` PRIMARY KEY(`id`),
	CONSTRAINT `reminder_deliveries_once` UNIQUE(`event_id`,`starts_on`,`minutes_before`,`user_id`)
);
--> statement-breakpoint
CREATE TABLE `reminder_runs` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`event_id` bigint unsigned NOT NULL,
	`starts_on` date NOT NULL,
	`minutes_before` int NOT NULL,
	`audience` enum('unanswered','coming','picked','notInVoice') NOT NULL,
	`way` enum('chosen','thread','dm') NOT NULL,
	`begun_at` datetime(3) NOT NULL,
	`ordered_at` datetime(3),
	CONSTRAINT `reminder_runs_id` PRIMARY KEY(`id`),
	CONSTRAINT `reminder_runs_once` UNIQUE(`event_id`,`starts_on`,`minutes_before`,`audience`)
);
--> statement-breakpoint
ALTER TABLE `audit_entries` MODIFY COLUMN `target_kind` enum('guild','place','role','member','static','event','newcomer','template','series') NOT NULL;--> statement-breakpoint
ALTER TABLE `muted_events` ADD CONSTRAINT `muted_events_event_id_events_id_fk` FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `reminder_deliveries` ADD CONSTRAINT `reminder_deliveries_run_id_reminder_runs_id_fk` FOREIGN KEY (`run_id`) REFERENCES `reminder_runs`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `reminder_runs` ADD CONSTRAINT `reminder_runs_event_id_events_id_fk` FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `reminder_deliveries_of_run` ON `reminder_deliveries` (`guild_id`,`run_id`,`state`);--> statement-breakpoint
CREATE INDEX `reminder_deliveries_of_day` ON `reminder_deliveries` (`guild_id`,`day`,`user_id`);--> statement-breakpoint
CREATE INDEX `reminder_runs_of_guild` ON `reminder_runs` (`guild_id`,`event_id`);