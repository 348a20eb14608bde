CREATE TABLE `language_channels` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`language` varchar(5) NOT NULL,
	`channel_id` bigint unsigned NOT NULL,
	`ping_role_id` bigint unsigned,
	CONSTRAINT `language_channels_id` PRIMARY KEY(`id`),
	CONSTRAINT `language_channels_once` UNIQUE(`guild_id`,`language`),
	CONSTRAINT `language_channels_channel_once` UNIQUE(`guild_id`,`channel_id`)
);
