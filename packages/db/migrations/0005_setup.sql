CREATE TABLE `guild_setups` (
	`guild_id` bigint unsigned NOT NULL,
	`confirmed_at` datetime(3),
	`finished_at` datetime(3),
	`problem` varchar(64),
	CONSTRAINT `guild_setups_guild_id` PRIMARY KEY(`guild_id`)
);
--> statement-breakpoint
CREATE TABLE `setup_picks` (
	`guild_id` bigint unsigned NOT NULL,
	`place` varchar(20) NOT NULL,
	`discord_id` bigint unsigned NOT NULL,
	CONSTRAINT `setup_picks_guild_id_place_pk` PRIMARY KEY(`guild_id`,`place`)
);
--> statement-breakpoint
CREATE TABLE `setup_steps` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`thing` varchar(20) NOT NULL,
	`discord_id` bigint unsigned,
	`is_made_by_us` boolean NOT NULL,
	`attempted_at` datetime(3),
	CONSTRAINT `setup_steps_id` PRIMARY KEY(`id`),
	CONSTRAINT `setup_steps_once` UNIQUE(`guild_id`,`thing`)
);
