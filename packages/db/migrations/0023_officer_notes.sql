CREATE TABLE `officer_notes` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`member_id` bigint unsigned NOT NULL,
	`written_by_member_id` bigint unsigned,
	`text` varchar(500) NOT NULL,
	`written_at` datetime(3) NOT NULL,
	CONSTRAINT `officer_notes_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
ALTER TABLE `officer_notes` ADD CONSTRAINT `officer_notes_member_id_members_id_fk` FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `officer_notes` ADD CONSTRAINT `officer_notes_written_by_member_id_members_id_fk` FOREIGN KEY (`written_by_member_id`) REFERENCES `members`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `officer_notes_of_member` ON `officer_notes` (`guild_id`,`member_id`);