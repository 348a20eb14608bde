CREATE TABLE `dkp_list_moves` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`list_id` bigint unsigned NOT NULL,
	`number` int unsigned NOT NULL,
	`kind` enum('add','suicide','remove') NOT NULL,
	`member_id` bigint unsigned,
	`member_count` int unsigned NOT NULL,
	`from_place` int unsigned,
	`to_place` int unsigned,
	`order_before` json NOT NULL,
	`moved_by_member_id` bigint unsigned,
	`moved_at` datetime(3) NOT NULL,
	`undone_at` datetime(3),
	CONSTRAINT `dkp_list_moves_id` PRIMARY KEY(`id`),
	CONSTRAINT `dkp_list_moves_in_order` UNIQUE(`list_id`,`number`)
);
--> statement-breakpoint
CREATE TABLE `dkp_list_places` (
	`guild_id` bigint unsigned NOT NULL,
	`list_id` bigint unsigned NOT NULL,
	`member_id` bigint unsigned NOT NULL,
	`place` int unsigned NOT NULL,
	CONSTRAINT `dkp_list_places_list_id_member_id_pk` PRIMARY KEY(`list_id`,`member_id`),
	CONSTRAINT `dkp_list_places_in_order` UNIQUE(`list_id`,`place`)
);
--> statement-breakpoint
CREATE TABLE `dkp_lists` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`house_id` bigint unsigned NOT NULL,
	`name` varchar(40) NOT NULL,
	`made_by_member_id` bigint unsigned,
	`closed_at` datetime(3),
	CONSTRAINT `dkp_lists_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `dkp_season_standings` (
	`guild_id` bigint unsigned NOT NULL,
	`season_id` bigint unsigned NOT NULL,
	`pool_id` bigint unsigned NOT NULL,
	`member_id` bigint unsigned NOT NULL,
	`place` int unsigned NOT NULL,
	`balance` bigint NOT NULL,
	CONSTRAINT `dkp_season_standings_season_id_pool_id_member_id_pk` PRIMARY KEY(`season_id`,`pool_id`,`member_id`)
);
--> statement-breakpoint
CREATE TABLE `dkp_seasons` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`number` int unsigned,
	`name` varchar(60),
	`started_at` datetime(3) NOT NULL,
	`ended_at` datetime(3),
	`ended_by_member_id` bigint unsigned,
	`carry` json,
	`undone_at` datetime(3),
	CONSTRAINT `dkp_seasons_id` PRIMARY KEY(`id`),
	CONSTRAINT `dkp_seasons_in_order` UNIQUE(`guild_id`,`number`)
);
--> statement-breakpoint
ALTER TABLE `dkp_list_moves` ADD CONSTRAINT `dkp_list_moves_list_id_dkp_lists_id_fk` FOREIGN KEY (`list_id`) REFERENCES `dkp_lists`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `dkp_list_places` ADD CONSTRAINT `dkp_list_places_list_id_dkp_lists_id_fk` FOREIGN KEY (`list_id`) REFERENCES `dkp_lists`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `dkp_season_standings` ADD CONSTRAINT `dkp_season_standings_season_id_dkp_seasons_id_fk` FOREIGN KEY (`season_id`) REFERENCES `dkp_seasons`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `dkp_season_standings` ADD CONSTRAINT `dkp_season_standings_pool_id_dkp_pools_id_fk` FOREIGN KEY (`pool_id`) REFERENCES `dkp_pools`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `dkp_season_standings_in_order` ON `dkp_season_standings` (`guild_id`,`season_id`,`pool_id`,`place`);