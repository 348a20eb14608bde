CREATE TABLE `check_in_codes` (
	`event_id` bigint unsigned NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`code` varchar(8) NOT NULL,
	`opened_at` datetime(3) NOT NULL,
	`closes_at` datetime(3) NOT NULL,
	CONSTRAINT `check_in_codes_event_id` PRIMARY KEY(`event_id`)
);
--> statement-breakpoint
CREATE TABLE `check_in_tries` (
	`guild_id` bigint unsigned NOT NULL,
	`event_id` bigint unsigned NOT NULL,
	`member_id` bigint unsigned NOT NULL,
	`wrong_count` int unsigned NOT NULL,
	CONSTRAINT `check_in_tries_event_id_member_id_pk` PRIMARY KEY(`event_id`,`member_id`)
);
--> statement-breakpoint
CREATE TABLE `check_ins` (
	`guild_id` bigint unsigned NOT NULL,
	`event_id` bigint unsigned NOT NULL,
	`member_id` bigint unsigned NOT NULL,
	`checked_in_at` datetime(3) NOT NULL,
	CONSTRAINT `check_ins_event_id_member_id_pk` PRIMARY KEY(`event_id`,`member_id`)
);
--> statement-breakpoint
CREATE TABLE `contests` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`event_id` bigint unsigned NOT NULL,
	`member_id` bigint unsigned NOT NULL,
	`wanted_result` enum('present','late','leftEarly','walkIn','benched','standby','excused','absent','noShow') NOT NULL,
	`reason` varchar(500) NOT NULL,
	`state` enum('open','accepted','declined','withdrawn') NOT NULL,
	`is_open` boolean,
	`contested_at` datetime(3) NOT NULL,
	`decided_at` datetime(3),
	`decided_by_member_id` bigint unsigned,
	`decided_result` enum('present','late','leftEarly','walkIn','benched','standby','excused','absent','noShow'),
	`answer` varchar(300),
	CONSTRAINT `contests_id` PRIMARY KEY(`id`),
	CONSTRAINT `contests_open` UNIQUE(`event_id`,`member_id`,`is_open`)
);
--> statement-breakpoint
CREATE TABLE `settlement_holds` (
	`event_id` bigint unsigned NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`held_by_member_id` bigint unsigned,
	`held_at` datetime(3) NOT NULL,
	CONSTRAINT `settlement_holds_event_id` PRIMARY KEY(`event_id`)
);
--> statement-breakpoint
CREATE TABLE `mark_drafts` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`event_id` bigint unsigned NOT NULL,
	`user_id` bigint unsigned NOT NULL,
	`result` enum('present','late','leftEarly','walkIn','benched','standby','excused','absent','noShow') NOT NULL,
	`source` enum('officer','here','list') NOT NULL,
	`named` json NOT NULL,
	`made_at` datetime(3) NOT NULL,
	CONSTRAINT `mark_drafts_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
ALTER TABLE `guilds` ADD `afk_channel_id` bigint unsigned;--> statement-breakpoint
ALTER TABLE `check_in_codes` ADD CONSTRAINT `check_in_codes_event_id_events_id_fk` FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `check_in_tries` ADD CONSTRAINT `check_in_tries_event_id_events_id_fk` FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `check_in_tries` ADD CONSTRAINT `check_in_tries_member_id_members_id_fk` FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `check_ins` ADD CONSTRAINT `check_ins_event_id_events_id_fk` FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `check_ins` ADD CONSTRAINT `check_ins_member_id_members_id_fk` FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `contests` ADD CONSTRAINT `contests_event_id_events_id_fk` FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `contests` ADD CONSTRAINT `contests_member_id_members_id_fk` FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `contests` ADD CONSTRAINT `contests_decided_by_member_id_members_id_fk` FOREIGN KEY (`decided_by_member_id`) REFERENCES `members`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `settlement_holds` ADD CONSTRAINT `settlement_holds_event_id_events_id_fk` FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `settlement_holds` ADD CONSTRAINT `settlement_holds_held_by_member_id_members_id_fk` FOREIGN KEY (`held_by_member_id`) REFERENCES `members`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `mark_drafts` ADD CONSTRAINT `mark_drafts_event_id_events_id_fk` FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `check_in_codes_of_guild` ON `check_in_codes` (`guild_id`,`closes_at`);--> statement-breakpoint
CREATE INDEX `contests_by_state` ON `contests` (`guild_id`,`state`);--> statement-breakpoint
CREATE INDEX `contests_of_member` ON `contests` (`guild_id`,`member_id`);--> statement-breakpoint
CREATE INDEX `mark_drafts_of_officer` ON `mark_drafts` (`guild_id`,`user_id`);