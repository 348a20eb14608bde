CREATE TABLE `guild_members` (
	`guild_id` bigint unsigned NOT NULL,
	`user_id` bigint unsigned NOT NULL,
	`name` varchar(100) NOT NULL,
	`avatar_hash` varchar(64),
	`is_bot` boolean NOT NULL,
	`joined_at` datetime(3),
	`left_at` datetime(3),
	`as_of` datetime(3) NOT NULL,
	CONSTRAINT `guild_members_guild_id_user_id_pk` PRIMARY KEY(`guild_id`,`user_id`)
);
--> statement-breakpoint
CREATE TABLE `member_roles` (
	`guild_id` bigint unsigned NOT NULL,
	`user_id` bigint unsigned NOT NULL,
	`role_id` bigint unsigned NOT NULL,
	CONSTRAINT `member_roles_guild_id_user_id_role_id_pk` PRIMARY KEY(`guild_id`,`user_id`,`role_id`)
);
--> statement-breakpoint
CREATE TABLE `member_syncs` (
	`guild_id` bigint unsigned NOT NULL,
	`started_at` datetime(3) NOT NULL,
	`completed_at` datetime(3),
	CONSTRAINT `member_syncs_guild_id` PRIMARY KEY(`guild_id`)
);
--> statement-breakpoint
CREATE TABLE `guild_channels` (
	`guild_id` bigint unsigned NOT NULL,
	`channel_id` bigint unsigned NOT NULL,
	`parent_id` bigint unsigned,
	`kind` enum('text','voice','category','announcement','stage','forum','other') NOT NULL,
	`name` varchar(100) NOT NULL,
	`position` int NOT NULL,
	`deleted_at` datetime(3),
	`as_of` datetime(3) NOT NULL,
	CONSTRAINT `guild_channels_guild_id_channel_id_pk` PRIMARY KEY(`guild_id`,`channel_id`)
);
--> statement-breakpoint
CREATE TABLE `guild_roles` (
	`guild_id` bigint unsigned NOT NULL,
	`role_id` bigint unsigned NOT NULL,
	`name` varchar(100) NOT NULL,
	`colour` int unsigned NOT NULL,
	`position` int NOT NULL,
	`permissions` bigint unsigned NOT NULL,
	`is_managed` boolean NOT NULL,
	`deleted_at` datetime(3),
	`as_of` datetime(3) NOT NULL,
	CONSTRAINT `guild_roles_guild_id_role_id_pk` PRIMARY KEY(`guild_id`,`role_id`)
);
--> statement-breakpoint
CREATE INDEX `member_roles_by_role` ON `member_roles` (`guild_id`,`role_id`);