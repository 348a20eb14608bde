CREATE TABLE `member_claims` (
	`guild_id` bigint unsigned NOT NULL,
	`claimant_member_id` bigint unsigned NOT NULL,
	`member_id` bigint unsigned NOT NULL,
	`claimed_at` datetime(3) NOT NULL,
	CONSTRAINT `member_claims_guild_id_claimant_member_id_pk` PRIMARY KEY(`guild_id`,`claimant_member_id`)
);
--> statement-breakpoint
CREATE TABLE `member_merges` (
	`guild_id` bigint unsigned NOT NULL,
	`merged_member_id` bigint unsigned NOT NULL,
	`moved` json NOT NULL,
	`merged_at` datetime(3) NOT NULL,
	CONSTRAINT `member_merges_guild_id_merged_member_id_pk` PRIMARY KEY(`guild_id`,`merged_member_id`)
);
--> statement-breakpoint
ALTER TABLE `members` ADD `merged_into_member_id` bigint unsigned;--> statement-breakpoint
ALTER TABLE `member_claims` ADD CONSTRAINT `member_claims_claimant_member_id_members_id_fk` FOREIGN KEY (`claimant_member_id`) REFERENCES `members`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `member_claims` ADD CONSTRAINT `member_claims_member_id_members_id_fk` FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `member_merges` ADD CONSTRAINT `member_merges_merged_member_id_members_id_fk` FOREIGN KEY (`merged_member_id`) REFERENCES `members`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `members` ADD CONSTRAINT `members_merged_into_member_id_members_id_fk` FOREIGN KEY (`merged_into_member_id`) REFERENCES `members`(`id`) ON DELETE no action ON UPDATE no action;