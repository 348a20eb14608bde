CREATE TABLE `strikes` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`member_id` bigint unsigned NOT NULL,
	`reason` varchar(200) NOT NULL,
	`given_at` datetime(3) NOT NULL,
	`expires_at` datetime(3),
	CONSTRAINT `strikes_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
ALTER TABLE `strikes` ADD CONSTRAINT `strikes_member_id_members_id_fk` FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `strikes_of_member` ON `strikes` (`guild_id`,`member_id`);