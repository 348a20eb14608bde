CREATE TABLE `priority_rules` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`version` int unsigned NOT NULL,
	`name` varchar(40) NOT NULL,
	`rules` json NOT NULL,
	`restored_version` int unsigned,
	`saved_at` datetime(3) NOT NULL,
	`saved_by_member_id` bigint unsigned,
	CONSTRAINT `priority_rules_id` PRIMARY KEY(`id`),
	CONSTRAINT `priority_rules_in_order` UNIQUE(`guild_id`,`version`)
);
--> statement-breakpoint
CREATE TABLE `priority_tiers` (
	`guild_id` bigint unsigned NOT NULL,
	`member_id` bigint unsigned NOT NULL,
	`tier` int unsigned NOT NULL,
	CONSTRAINT `priority_tiers_guild_id_member_id_pk` PRIMARY KEY(`guild_id`,`member_id`)
);
--> statement-breakpoint
ALTER TABLE `priority_tiers` ADD CONSTRAINT `priority_tiers_member_id_members_id_fk` FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON DELETE no action ON UPDATE no action;