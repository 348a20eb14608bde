CREATE TABLE `foreign_guild_categories` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`category_id` bigint unsigned,
	`attempted_at` datetime(3),
	CONSTRAINT `foreign_guild_categories_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `foreign_guild_channels` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`foreign_guild_id` bigint unsigned NOT NULL,
	`channel_id` bigint unsigned,
	`attempted_at` datetime(3),
	`name` varchar(100),
	`overwrites_hash` char(64),
	`obstacle` enum('serverFull','notAllowed'),
	CONSTRAINT `foreign_guild_channels_id` PRIMARY KEY(`id`),
	CONSTRAINT `foreign_guild_channels_once` UNIQUE(`guild_id`,`foreign_guild_id`)
);
--> statement-breakpoint
CREATE TABLE `foreign_guild_incidents` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`foreign_guild_id` bigint unsigned NOT NULL,
	`kind` enum('brokenPact','attack','insult','theft','help','other') NOT NULL,
	`happened_on` date NOT NULL,
	`words` varchar(500),
	`written_at` datetime(3) NOT NULL,
	`written_by_user_id` bigint unsigned,
	`taken_back_at` datetime(3),
	CONSTRAINT `foreign_guild_incidents_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
ALTER TABLE `foreign_guilds` ADD `server` varchar(60);--> statement-breakpoint
ALTER TABLE `guild_contacts` ADD `state` enum('in','waits','refused') DEFAULT 'in' NOT NULL;--> statement-breakpoint
ALTER TABLE `guild_contacts` ADD `is_further` boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `guild_contacts` ADD `settled_at` datetime(3);--> statement-breakpoint
ALTER TABLE `guild_contacts` ADD `settled_by_user_id` bigint unsigned;--> statement-breakpoint
ALTER TABLE `guild_contacts` ADD `reminded_at` datetime(3);--> statement-breakpoint
ALTER TABLE `foreign_guild_channels` ADD CONSTRAINT `foreign_guild_channels_foreign_guild_id_foreign_guilds_id_fk` FOREIGN KEY (`foreign_guild_id`) REFERENCES `foreign_guilds`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `foreign_guild_incidents` ADD CONSTRAINT `foreign_guild_incidents_foreign_guild_id_foreign_guilds_id_fk` FOREIGN KEY (`foreign_guild_id`) REFERENCES `foreign_guilds`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `foreign_guild_categories_of_guild` ON `foreign_guild_categories` (`guild_id`);--> statement-breakpoint
CREATE INDEX `foreign_guild_incidents_of_guild` ON `foreign_guild_incidents` (`guild_id`,`foreign_guild_id`);