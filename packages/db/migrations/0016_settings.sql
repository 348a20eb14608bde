CREATE TABLE `guild_settings` (
	`guild_id` bigint unsigned NOT NULL,
	`key` varchar(64) NOT NULL,
	`value` json NOT NULL,
	CONSTRAINT `guild_settings_guild_id_key_pk` PRIMARY KEY(`guild_id`,`key`)
);
--> statement-breakpoint
ALTER TABLE `audit_entries` MODIFY COLUMN `target_kind` enum('guild','place','member','event') NOT NULL;--> statement-breakpoint
ALTER TABLE `guilds` ADD `in_game_name` varchar(50);--> statement-breakpoint
ALTER TABLE `guilds` ADD `in_game_server` varchar(50);--> statement-breakpoint
ALTER TABLE `guilds` ADD `style` varchar(20) DEFAULT 'standard' NOT NULL;--> statement-breakpoint
ALTER TABLE `guilds` ADD `modules_off` json DEFAULT ('[]') NOT NULL;