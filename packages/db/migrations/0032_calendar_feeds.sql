CREATE TABLE `calendar_feeds` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`user_id` bigint unsigned,
	`secret_hash` char(64) NOT NULL,
	`made_at` datetime(3) NOT NULL,
	CONSTRAINT `calendar_feeds_id` PRIMARY KEY(`id`),
	CONSTRAINT `calendar_feeds_by_secret` UNIQUE(`guild_id`,`secret_hash`),
	CONSTRAINT `calendar_feeds_of_person` UNIQUE(`guild_id`,`user_id`)
);
--> statement-breakpoint
ALTER TABLE `events` ADD `revision` int unsigned DEFAULT 0 NOT NULL;