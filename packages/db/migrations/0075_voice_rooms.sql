CREATE TABLE `room_lobbies` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`channel_id` bigint unsigned NOT NULL,
	`pattern` varchar(60) NOT NULL,
	`user_limit` int NOT NULL,
	`most_rooms` int NOT NULL,
	CONSTRAINT `room_lobbies_id` PRIMARY KEY(`id`),
	CONSTRAINT `room_lobbies_once` UNIQUE(`guild_id`,`channel_id`)
);
--> statement-breakpoint
CREATE TABLE `voice_rooms` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`lobby_channel_id` bigint unsigned NOT NULL,
	`user_id` bigint unsigned,
	`channel_id` bigint unsigned,
	`name` varchar(100),
	`user_limit` int NOT NULL,
	`is_locked` boolean NOT NULL DEFAULT false,
	`opened_at` datetime(3) NOT NULL,
	`attempted_at` datetime(3),
	`empty_since` datetime(3),
	`renamed_at` datetime(3),
	`renamed_before_at` datetime(3),
	CONSTRAINT `voice_rooms_id` PRIMARY KEY(`id`),
	CONSTRAINT `voice_rooms_one_each` UNIQUE(`guild_id`,`user_id`),
	CONSTRAINT `voice_rooms_by_channel` UNIQUE(`guild_id`,`channel_id`)
);
