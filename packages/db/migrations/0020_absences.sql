CREATE TABLE `absences` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`member_id` bigint unsigned NOT NULL,
	`from_on` date NOT NULL,
	`until_on` date,
	`time_zone` varchar(40) NOT NULL,
	`starts_at` datetime(3) NOT NULL,
	`ends_at` datetime(3),
	`state` enum('planned','active','over') NOT NULL,
	`reason` varchar(200),
	`is_reason_shared` boolean NOT NULL,
	`said_at` datetime(3) NOT NULL,
	`taken_role_ids` json NOT NULL,
	CONSTRAINT `absences_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `availabilities` (
	`guild_id` bigint unsigned NOT NULL,
	`member_id` bigint unsigned NOT NULL,
	`free` json NOT NULL,
	`never` json NOT NULL,
	`changed_at` datetime(3) NOT NULL,
	CONSTRAINT `availabilities_guild_id_member_id_pk` PRIMARY KEY(`guild_id`,`member_id`)
);
--> statement-breakpoint
CREATE TABLE `static_members` (
	`static_id` bigint unsigned NOT NULL,
	`member_id` bigint unsigned NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`is_regular` boolean,
	`joined_at` datetime(3) NOT NULL,
	CONSTRAINT `static_members_static_id_member_id_pk` PRIMARY KEY(`static_id`,`member_id`),
	CONSTRAINT `static_members_regular` UNIQUE(`guild_id`,`member_id`,`is_regular`)
);
--> statement-breakpoint
CREATE TABLE `statics` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`house_id` bigint unsigned NOT NULL,
	`name` varchar(50) NOT NULL,
	`leader_member_id` bigint unsigned NOT NULL,
	`targets` json NOT NULL,
	`created_at` datetime(3) NOT NULL,
	CONSTRAINT `statics_id` PRIMARY KEY(`id`),
	CONSTRAINT `statics_by_name` UNIQUE(`guild_id`,`name`)
);
--> statement-breakpoint
ALTER TABLE `audit_entries` MODIFY COLUMN `target_kind` enum('guild','place','role','member','static','event') NOT NULL;--> statement-breakpoint
ALTER TABLE `sign_ups` ADD `replaced_answer` enum('coming','late','maybe','standby','cant');--> statement-breakpoint
ALTER TABLE `sign_ups` ADD `excused_by` enum('leave','week');--> statement-breakpoint
ALTER TABLE `sign_ups` ADD `is_excused` boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `absences` ADD CONSTRAINT `absences_member_id_members_id_fk` FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `availabilities` ADD CONSTRAINT `availabilities_member_id_members_id_fk` FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `static_members` ADD CONSTRAINT `static_members_static_id_statics_id_fk` FOREIGN KEY (`static_id`) REFERENCES `statics`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `static_members` ADD CONSTRAINT `static_members_member_id_members_id_fk` FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `statics` ADD CONSTRAINT `statics_house_id_houses_id_fk` FOREIGN KEY (`house_id`) REFERENCES `houses`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `statics` ADD CONSTRAINT `statics_leader_member_id_members_id_fk` FOREIGN KEY (`leader_member_id`) REFERENCES `members`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `absences_of_member` ON `absences` (`guild_id`,`member_id`);--> statement-breakpoint
CREATE INDEX `absences_by_state` ON `absences` (`guild_id`,`state`,`starts_at`);