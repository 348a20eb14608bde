CREATE TABLE `guild_places` (
	`guild_id` bigint unsigned NOT NULL,
	`place` varchar(20) NOT NULL,
	`discord_id` bigint unsigned NOT NULL,
	`is_made_by_us` boolean NOT NULL,
	CONSTRAINT `guild_places_guild_id_place_pk` PRIMARY KEY(`guild_id`,`place`)
);
--> statement-breakpoint
ALTER TABLE `guilds` ADD `time_zone` varchar(64) DEFAULT 'UTC' NOT NULL;