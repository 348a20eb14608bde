CREATE TABLE `member_imports` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`import_key` varchar(40) NOT NULL,
	`kind` enum('adoption','sheet') NOT NULL,
	`imported_by_member_id` bigint unsigned,
	`changes` json NOT NULL,
	`imported_at` datetime(3) NOT NULL,
	`undone_at` datetime(3),
	CONSTRAINT `member_imports_id` PRIMARY KEY(`id`),
	CONSTRAINT `member_imports_once` UNIQUE(`guild_id`,`import_key`)
);
--> statement-breakpoint
ALTER TABLE `dkp_entries` MODIFY COLUMN `kind` enum('event','reversal','adjustment','import') NOT NULL;--> statement-breakpoint
ALTER TABLE `members` ADD `withdrawn_at` datetime(3);--> statement-breakpoint
ALTER TABLE `guilds` ADD `rules` varchar(1500);