CREATE TABLE `loot_vote_reasons` (
	`vote_id` bigint unsigned NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`written_by_member_id` bigint unsigned NOT NULL,
	`about_member_id` bigint unsigned NOT NULL,
	`text` varchar(200) NOT NULL,
	CONSTRAINT `loot_vote_reasons_vote_id` PRIMARY KEY(`vote_id`)
);
--> statement-breakpoint
ALTER TABLE `loot_vote_reasons` ADD CONSTRAINT `loot_vote_reasons_vote_id_loot_votes_id_fk` FOREIGN KEY (`vote_id`) REFERENCES `loot_votes`(`id`) ON DELETE no action ON UPDATE no action;