CREATE TABLE `given_roles` (
	`guild_id` bigint unsigned NOT NULL,
	`user_id` bigint unsigned NOT NULL,
	`role_id` bigint unsigned NOT NULL,
	`given_at` datetime(3) NOT NULL,
	CONSTRAINT `given_roles_guild_id_user_id_role_id_pk` PRIMARY KEY(`guild_id`,`user_id`,`role_id`)
);
--> statement-breakpoint
CREATE TABLE `hand_overs` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`member_id` bigint unsigned NOT NULL,
	`to_member_id` bigint unsigned NOT NULL,
	`given` json NOT NULL,
	`given_at` datetime(3) NOT NULL,
	CONSTRAINT `hand_overs_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `member_nudges` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`member_id` bigint unsigned NOT NULL,
	`cause` enum('silent','stale') NOT NULL,
	`nudged_at` datetime(3) NOT NULL,
	`answered_at` datetime(3),
	`channel_id` bigint unsigned NOT NULL,
	`thread_id` bigint unsigned,
	`attempted_at` datetime(3),
	CONSTRAINT `member_nudges_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `own_languages` (
	`guild_id` bigint unsigned NOT NULL,
	`user_id` bigint unsigned NOT NULL,
	`language` varchar(10) NOT NULL,
	CONSTRAINT `own_languages_guild_id_user_id_pk` PRIMARY KEY(`guild_id`,`user_id`)
);
--> statement-breakpoint
CREATE TABLE `rank_claims` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`member_id` bigint unsigned NOT NULL,
	`rank_id` bigint unsigned NOT NULL,
	`note` varchar(200),
	`state` enum('open','approved','declined') NOT NULL,
	`claimed_at` datetime(3) NOT NULL,
	`settled_at` datetime(3),
	`settled_by_member_id` bigint unsigned,
	CONSTRAINT `rank_claims_id` PRIMARY KEY(`id`),
	CONSTRAINT `rank_claims_of_member` UNIQUE(`guild_id`,`member_id`)
);
--> statement-breakpoint
ALTER TABLE `houses` ADD `own_seats` int unsigned;--> statement-breakpoint
ALTER TABLE `ranks` ADD `seats` int unsigned;--> statement-breakpoint
ALTER TABLE `hand_overs` ADD CONSTRAINT `hand_overs_member_id_members_id_fk` FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `hand_overs` ADD CONSTRAINT `hand_overs_to_member_id_members_id_fk` FOREIGN KEY (`to_member_id`) REFERENCES `members`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `member_nudges` ADD CONSTRAINT `member_nudges_member_id_members_id_fk` FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `rank_claims` ADD CONSTRAINT `rank_claims_member_id_members_id_fk` FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `rank_claims` ADD CONSTRAINT `rank_claims_rank_id_ranks_id_fk` FOREIGN KEY (`rank_id`) REFERENCES `ranks`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `rank_claims` ADD CONSTRAINT `rank_claims_settled_by_member_id_members_id_fk` FOREIGN KEY (`settled_by_member_id`) REFERENCES `members`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `hand_overs_of_member` ON `hand_overs` (`guild_id`,`member_id`);--> statement-breakpoint
CREATE INDEX `member_nudges_of_member` ON `member_nudges` (`guild_id`,`member_id`,`nudged_at`);--> statement-breakpoint
CREATE INDEX `rank_claims_by_state` ON `rank_claims` (`guild_id`,`state`);