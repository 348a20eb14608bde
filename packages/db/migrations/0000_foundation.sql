CREATE TABLE `deliveries` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`fact_id` bigint unsigned NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`handler` varchar(64) NOT NULL,
	`state` enum('pending','done','parked') NOT NULL DEFAULT 'pending',
	`due_at` datetime(3) NOT NULL,
	`attempts` int unsigned NOT NULL DEFAULT 0,
	`lease_owner` varchar(64),
	`last_error` varchar(100),
	CONSTRAINT `deliveries_id` PRIMARY KEY(`id`),
	CONSTRAINT `deliveries_once` UNIQUE(`fact_id`,`handler`)
);
--> statement-breakpoint
CREATE TABLE `facts` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`name` varchar(64) NOT NULL,
	`payload` json NOT NULL,
	`correlation_id` varchar(64),
	`recorded_at` datetime(3) NOT NULL,
	`is_fanned_out` boolean NOT NULL DEFAULT false,
	CONSTRAINT `facts_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `jobs` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`job` varchar(64) NOT NULL,
	`slot` varchar(64) NOT NULL,
	`state` enum('pending','done','parked') NOT NULL DEFAULT 'pending',
	`due_at` datetime(3) NOT NULL,
	`attempts` int unsigned NOT NULL DEFAULT 0,
	`lease_owner` varchar(64),
	`last_error` varchar(100),
	CONSTRAINT `jobs_id` PRIMARY KEY(`id`),
	CONSTRAINT `jobs_once` UNIQUE(`guild_id`,`job`,`slot`)
);
--> statement-breakpoint
CREATE TABLE `messages` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`channel_id` bigint unsigned NOT NULL,
	`message_id` bigint unsigned NOT NULL,
	`kind` varchar(40) NOT NULL,
	`subject_id` bigint unsigned NOT NULL,
	`variant` varchar(40) NOT NULL,
	`rendered_hash` varchar(64) NOT NULL,
	`created_at` datetime(3) NOT NULL,
	`deleted_at` datetime(3),
	CONSTRAINT `messages_id` PRIMARY KEY(`id`),
	CONSTRAINT `messages_once` UNIQUE(`guild_id`,`message_id`)
);
--> statement-breakpoint
CREATE TABLE `sessions` (
	`session_id` char(36) NOT NULL,
	`user_id` bigint unsigned NOT NULL,
	`device` varchar(120) NOT NULL,
	`created_at` datetime(3) NOT NULL,
	`last_seen_at` datetime(3) NOT NULL,
	`expires_at` datetime(3) NOT NULL,
	`ended_at` datetime(3),
	`held_guilds` json,
	`held_guilds_read_at` datetime(3),
	CONSTRAINT `sessions_session_id` PRIMARY KEY(`session_id`)
);
--> statement-breakpoint
CREATE TABLE `gateway_shards` (
	`shard_id` int unsigned NOT NULL,
	`beat_at` datetime(3) NOT NULL,
	`ready_at` datetime(3),
	CONSTRAINT `gateway_shards_shard_id` PRIMARY KEY(`shard_id`)
);
--> statement-breakpoint
CREATE TABLE `guilds` (
	`guild_id` bigint unsigned NOT NULL,
	`name` varchar(100) NOT NULL,
	`icon_hash` varchar(64),
	`owner_id` bigint unsigned NOT NULL,
	`language` varchar(10) NOT NULL,
	`connected_at` datetime(3) NOT NULL,
	`disconnected_at` datetime(3),
	CONSTRAINT `guilds_guild_id` PRIMARY KEY(`guild_id`)
);
--> statement-breakpoint
ALTER TABLE `deliveries` ADD CONSTRAINT `deliveries_fact_id_facts_id_fk` FOREIGN KEY (`fact_id`) REFERENCES `facts`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `deliveries_due` ON `deliveries` (`state`,`due_at`,`id`);--> statement-breakpoint
CREATE INDEX `deliveries_of_guild` ON `deliveries` (`guild_id`,`state`);--> statement-breakpoint
CREATE INDEX `facts_of_guild` ON `facts` (`guild_id`,`recorded_at`);--> statement-breakpoint
CREATE INDEX `facts_to_fan_out` ON `facts` (`is_fanned_out`,`id`);--> statement-breakpoint
CREATE INDEX `jobs_due` ON `jobs` (`state`,`due_at`,`id`);--> statement-breakpoint
CREATE INDEX `jobs_of_guild` ON `jobs` (`guild_id`,`state`);--> statement-breakpoint
CREATE INDEX `messages_of_subject` ON `messages` (`guild_id`,`kind`,`subject_id`);--> statement-breakpoint
CREATE INDEX `sessions_of_user` ON `sessions` (`user_id`);--> statement-breakpoint
CREATE INDEX `sessions_by_expiry` ON `sessions` (`expires_at`);--> statement-breakpoint
CREATE INDEX `sessions_by_held_guilds` ON `sessions` (`held_guilds_read_at`);