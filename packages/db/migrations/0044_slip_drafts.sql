CREATE TABLE `dkp_slip_drafts` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`user_id` bigint unsigned NOT NULL,
	`text` varchar(4000) NOT NULL,
	`reason` varchar(200) NOT NULL,
	`answers` json NOT NULL,
	`made_at` datetime(3) NOT NULL,
	CONSTRAINT `dkp_slip_drafts_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE INDEX `dkp_slip_drafts_of_officer` ON `dkp_slip_drafts` (`guild_id`,`user_id`);