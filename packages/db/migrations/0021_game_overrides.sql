CREATE TABLE `game_overrides` (
	`guild_id` bigint unsigned NOT NULL,
	`game` varchar(40) NOT NULL,
	`overrides` json NOT NULL,
	CONSTRAINT `game_overrides_guild_id_game_pk` PRIMARY KEY(`guild_id`,`game`)
);
