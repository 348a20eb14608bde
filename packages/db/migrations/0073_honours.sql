CREATE TABLE `honour_members` (
	`guild_id` bigint unsigned NOT NULL,
	`honour_id` bigint unsigned NOT NULL,
	`member_id` bigint unsigned NOT NULL,
	CONSTRAINT `honour_members_honour_id_member_id_pk` PRIMARY KEY(`honour_id`,`member_id`)
);
--> statement-breakpoint
CREATE TABLE `honours` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`title` varchar(80) NOT NULL,
	`text` varchar(300),
	`link` varchar(300),
	`awarded_on` date NOT NULL,
	`is_pinged` boolean NOT NULL,
	`written_at` datetime(3) NOT NULL,
	`written_by_member_id` bigint unsigned,
	`taken_back_at` datetime(3),
	CONSTRAINT `honours_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
ALTER TABLE `honour_members` ADD CONSTRAINT `honour_members_honour_id_honours_id_fk` FOREIGN KEY (`honour_id`) REFERENCES `honours`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `honour_members` ADD CONSTRAINT `honour_members_member_id_members_id_fk` FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `honours` ADD CONSTRAINT `honours_written_by_member_id_members_id_fk` FOREIGN KEY (`written_by_member_id`) REFERENCES `members`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `honour_members_of_member` ON `honour_members` (`guild_id`,`member_id`);--> statement-breakpoint
CREATE INDEX `honours_of_guild` ON `honours` (`guild_id`,`awarded_on`);