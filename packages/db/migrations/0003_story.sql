CREATE TABLE `attendance_marks` (
	`guild_id` bigint unsigned NOT NULL,
	`event_id` bigint unsigned NOT NULL,
	`member_id` bigint unsigned NOT NULL,
	`result` enum('present','late','leftEarly','walkIn','benched','standby','excused','absent','noShow') NOT NULL,
	`marked_by_user_id` bigint unsigned,
	`marked_at` datetime(3) NOT NULL,
	CONSTRAINT `attendance_marks_event_id_member_id_pk` PRIMARY KEY(`event_id`,`member_id`)
);
--> statement-breakpoint
CREATE TABLE `attendance_results` (
	`guild_id` bigint unsigned NOT NULL,
	`settlement_id` bigint unsigned NOT NULL,
	`event_id` bigint unsigned NOT NULL,
	`member_id` bigint unsigned NOT NULL,
	`result` enum('present','late','leftEarly','walkIn','benched','standby','excused','absent','noShow') NOT NULL,
	`source` enum('voice','officer') NOT NULL,
	`counted_minutes` int unsigned NOT NULL,
	`amount` bigint NOT NULL,
	CONSTRAINT `attendance_results_settlement_id_member_id_pk` PRIMARY KEY(`settlement_id`,`member_id`)
);
--> statement-breakpoint
CREATE TABLE `settlements` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`event_id` bigint unsigned NOT NULL,
	`number` int unsigned NOT NULL,
	`rule` json NOT NULL,
	`settled_by_user_id` bigint unsigned,
	`settled_at` datetime(3) NOT NULL,
	CONSTRAINT `settlements_id` PRIMARY KEY(`id`),
	CONSTRAINT `settlements_in_order` UNIQUE(`event_id`,`number`)
);
--> statement-breakpoint
CREATE TABLE `voice_intervals` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`user_id` bigint unsigned NOT NULL,
	`channel_id` bigint unsigned NOT NULL,
	`from_at` datetime(3) NOT NULL,
	`to_at` datetime(3),
	`is_deaf` boolean NOT NULL,
	`is_uncertain` boolean NOT NULL,
	`is_running` boolean,
	CONSTRAINT `voice_intervals_id` PRIMARY KEY(`id`),
	CONSTRAINT `voice_intervals_running` UNIQUE(`guild_id`,`user_id`,`is_running`)
);
--> statement-breakpoint
CREATE TABLE `dkp_balances` (
	`guild_id` bigint unsigned NOT NULL,
	`pool_id` bigint unsigned NOT NULL,
	`member_id` bigint unsigned NOT NULL,
	`amount` bigint NOT NULL,
	CONSTRAINT `dkp_balances_pool_id_member_id_pk` PRIMARY KEY(`pool_id`,`member_id`)
);
--> statement-breakpoint
CREATE TABLE `dkp_batches` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`pool_id` bigint unsigned NOT NULL,
	`number` int unsigned NOT NULL,
	`previous_hash` char(64) NOT NULL,
	`hash` char(64) NOT NULL,
	`entry_count` int unsigned NOT NULL,
	`actor_user_id` bigint unsigned,
	`recorded_at` datetime(3) NOT NULL,
	CONSTRAINT `dkp_batches_id` PRIMARY KEY(`id`),
	CONSTRAINT `dkp_batches_in_order` UNIQUE(`pool_id`,`number`)
);
--> statement-breakpoint
CREATE TABLE `dkp_entries` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`pool_id` bigint unsigned NOT NULL,
	`batch_id` bigint unsigned NOT NULL,
	`member_id` bigint unsigned NOT NULL,
	`kind` enum('event','reversal') NOT NULL,
	`amount` bigint NOT NULL,
	`reason` varchar(40) NOT NULL,
	`event_id` bigint unsigned,
	`reverses_entry_id` bigint unsigned,
	`effective_at` datetime(3) NOT NULL,
	`idempotency_key` varchar(80) NOT NULL,
	CONSTRAINT `dkp_entries_id` PRIMARY KEY(`id`),
	CONSTRAINT `dkp_entries_once` UNIQUE(`guild_id`,`idempotency_key`),
	CONSTRAINT `dkp_entries_reversed_once` UNIQUE(`reverses_entry_id`)
);
--> statement-breakpoint
CREATE TABLE `dkp_pools` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`house_id` bigint unsigned NOT NULL,
	`name` varchar(40) NOT NULL,
	`position` int unsigned NOT NULL,
	CONSTRAINT `dkp_pools_id` PRIMARY KEY(`id`),
	CONSTRAINT `dkp_pools_in_order` UNIQUE(`guild_id`,`house_id`,`position`)
);
--> statement-breakpoint
CREATE TABLE `events` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`house_id` bigint unsigned NOT NULL,
	`title` varchar(100) NOT NULL,
	`note` varchar(500),
	`starts_at` datetime(3) NOT NULL,
	`ends_at` datetime(3) NOT NULL,
	`state` enum('open','live','settled','cancelled') NOT NULL,
	`voice_channel_id` bigint unsigned,
	`reward` bigint NOT NULL,
	`created_by_user_id` bigint unsigned,
	`created_at` datetime(3) NOT NULL,
	CONSTRAINT `events_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `sign_ups` (
	`guild_id` bigint unsigned NOT NULL,
	`event_id` bigint unsigned NOT NULL,
	`member_id` bigint unsigned NOT NULL,
	`answer` enum('coming','late','maybe','standby','cant') NOT NULL,
	`answered_at` datetime(3) NOT NULL,
	CONSTRAINT `sign_ups_event_id_member_id_pk` PRIMARY KEY(`event_id`,`member_id`)
);
--> statement-breakpoint
CREATE TABLE `houses` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`name` varchar(100) NOT NULL,
	`position` int unsigned NOT NULL,
	CONSTRAINT `houses_id` PRIMARY KEY(`id`),
	CONSTRAINT `houses_in_order` UNIQUE(`guild_id`,`position`)
);
--> statement-breakpoint
CREATE TABLE `members` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`house_id` bigint unsigned NOT NULL,
	`user_id` bigint unsigned,
	`name` varchar(100) NOT NULL,
	`created_at` datetime(3) NOT NULL,
	CONSTRAINT `members_id` PRIMARY KEY(`id`),
	CONSTRAINT `members_of_user` UNIQUE(`guild_id`,`user_id`)
);
--> statement-breakpoint
ALTER TABLE `gateway_shards` ADD `shard_count` int unsigned DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `attendance_marks` ADD CONSTRAINT `attendance_marks_event_id_events_id_fk` FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `attendance_marks` ADD CONSTRAINT `attendance_marks_member_id_members_id_fk` FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `attendance_results` ADD CONSTRAINT `attendance_results_settlement_id_settlements_id_fk` FOREIGN KEY (`settlement_id`) REFERENCES `settlements`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `attendance_results` ADD CONSTRAINT `attendance_results_member_id_members_id_fk` FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `settlements` ADD CONSTRAINT `settlements_event_id_events_id_fk` FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `dkp_balances` ADD CONSTRAINT `dkp_balances_pool_id_dkp_pools_id_fk` FOREIGN KEY (`pool_id`) REFERENCES `dkp_pools`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `dkp_balances` ADD CONSTRAINT `dkp_balances_member_id_members_id_fk` FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `dkp_batches` ADD CONSTRAINT `dkp_batches_pool_id_dkp_pools_id_fk` FOREIGN KEY (`pool_id`) REFERENCES `dkp_pools`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `dkp_entries` ADD CONSTRAINT `dkp_entries_batch_id_dkp_batches_id_fk` FOREIGN KEY (`batch_id`) REFERENCES `dkp_batches`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `dkp_entries` ADD CONSTRAINT `dkp_entries_member_id_members_id_fk` FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `dkp_entries` ADD CONSTRAINT `dkp_entries_reverses_entry_id_dkp_entries_id_fk` FOREIGN KEY (`reverses_entry_id`) REFERENCES `dkp_entries`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `sign_ups` ADD CONSTRAINT `sign_ups_event_id_events_id_fk` FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `sign_ups` ADD CONSTRAINT `sign_ups_member_id_members_id_fk` FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `members` ADD CONSTRAINT `members_house_id_houses_id_fk` FOREIGN KEY (`house_id`) REFERENCES `houses`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `attendance_of_event` ON `attendance_results` (`guild_id`,`event_id`);--> statement-breakpoint
CREATE INDEX `attendance_of_member` ON `attendance_results` (`guild_id`,`member_id`);--> statement-breakpoint
CREATE INDEX `voice_intervals_of_channel` ON `voice_intervals` (`guild_id`,`channel_id`,`from_at`);--> statement-breakpoint
CREATE INDEX `dkp_entries_of_member` ON `dkp_entries` (`guild_id`,`pool_id`,`member_id`,`id`);--> statement-breakpoint
CREATE INDEX `dkp_entries_of_event` ON `dkp_entries` (`guild_id`,`event_id`);--> statement-breakpoint
CREATE INDEX `events_by_start` ON `events` (`guild_id`,`starts_at`);--> statement-breakpoint
CREATE INDEX `events_by_end` ON `events` (`guild_id`,`state`,`ends_at`);--> statement-breakpoint
CREATE INDEX `members_by_name` ON `members` (`guild_id`,`name`);