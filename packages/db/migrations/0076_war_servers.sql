CREATE TABLE `war_codes` (
	`guild_id` bigint unsigned NOT NULL,
	`code_hash` varchar(64) NOT NULL,
	`ends_at` datetime(3) NOT NULL,
	CONSTRAINT `war_codes_guild_id` PRIMARY KEY(`guild_id`),
	CONSTRAINT `war_codes_code_hash_unique` UNIQUE(`code_hash`)
);
--> statement-breakpoint
CREATE TABLE `war_invites` (
	`guild_id` bigint unsigned NOT NULL,
	`event_id` bigint unsigned NOT NULL,
	`member_id` bigint unsigned NOT NULL,
	`code` varchar(32) NOT NULL,
	`ends_at` datetime(3) NOT NULL,
	`is_written` boolean NOT NULL,
	CONSTRAINT `war_invites_guild_id_event_id_member_id_pk` PRIMARY KEY(`guild_id`,`event_id`,`member_id`)
);
--> statement-breakpoint
CREATE TABLE `war_removals` (
	`guild_id` bigint unsigned NOT NULL,
	`user_id` bigint unsigned NOT NULL,
	`decided_at` datetime(3) NOT NULL,
	CONSTRAINT `war_removals_guild_id_user_id_pk` PRIMARY KEY(`guild_id`,`user_id`)
);
--> statement-breakpoint
CREATE TABLE `war_servers` (
	`guild_id` bigint unsigned NOT NULL,
	`war_guild_id` bigint unsigned NOT NULL,
	`linked_at` datetime(3) NOT NULL,
	`gives_parties` boolean NOT NULL DEFAULT true,
	`removes_leavers` boolean NOT NULL DEFAULT true,
	CONSTRAINT `war_servers_guild_id` PRIMARY KEY(`guild_id`),
	CONSTRAINT `war_servers_war_guild_id_unique` UNIQUE(`war_guild_id`)
);
--> statement-breakpoint
CREATE TABLE `war_things` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`war_guild_id` bigint unsigned NOT NULL,
	`kind` varchar(10) NOT NULL,
	`number` int unsigned NOT NULL,
	`discord_id` bigint unsigned,
	CONSTRAINT `war_things_id` PRIMARY KEY(`id`),
	CONSTRAINT `war_things_by_number` UNIQUE(`guild_id`,`war_guild_id`,`kind`,`number`)
);
--> statement-breakpoint
ALTER TABLE `war_invites` ADD CONSTRAINT `war_invites_event_id_events_id_fk` FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `war_invites` ADD CONSTRAINT `war_invites_member_id_members_id_fk` FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON DELETE no action ON UPDATE no action;