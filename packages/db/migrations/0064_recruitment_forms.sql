CREATE TABLE `recruitment_blocks` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`user_id` bigint unsigned,
	`character_name` varchar(32),
	`reason` varchar(300) NOT NULL,
	`until` datetime(3),
	`blocked_at` datetime(3) NOT NULL,
	`blocked_by_user_id` bigint unsigned,
	`lifted_at` datetime(3),
	`tried_at` datetime(3),
	CONSTRAINT `recruitment_blocks_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `application_drafts` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`user_id` bigint unsigned NOT NULL,
	`form_id` bigint unsigned NOT NULL,
	`language` varchar(10) NOT NULL,
	`typed` json NOT NULL,
	`step` int unsigned NOT NULL,
	`updated_at` datetime(3) NOT NULL,
	CONSTRAINT `application_drafts_id` PRIMARY KEY(`id`),
	CONSTRAINT `application_drafts_of_user` UNIQUE(`guild_id`,`user_id`)
);
--> statement-breakpoint
CREATE TABLE `application_forms` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`version` int unsigned NOT NULL,
	`name` varchar(40),
	`introduction` varchar(1000),
	`is_open` boolean NOT NULL,
	`position` int unsigned NOT NULL,
	`created_at` datetime(3) NOT NULL,
	`deleted_at` datetime(3),
	CONSTRAINT `application_forms_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `application_questions` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`form_id` bigint unsigned NOT NULL,
	`position` int unsigned NOT NULL,
	`kind` enum('shortText','longText','number','oneOf','someOf','yesNo','characterName','class','role','power','timeZone','language','formerGuild','buildLink','whyUs') NOT NULL,
	`label` varchar(45),
	`help` varchar(100),
	`is_required` boolean NOT NULL,
	`options` json NOT NULL,
	`minimum` int,
	`maximum` int,
	CONSTRAINT `application_questions_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `role_openings` (
	`guild_id` bigint unsigned NOT NULL,
	`role` enum('tank','healer','melee','ranged','flanker','support') NOT NULL,
	`wanted` int unsigned NOT NULL,
	`is_open` boolean NOT NULL,
	CONSTRAINT `role_openings_guild_id_role_pk` PRIMARY KEY(`guild_id`,`role`)
);
--> statement-breakpoint
ALTER TABLE `application_drafts` ADD CONSTRAINT `application_drafts_form_id_application_forms_id_fk` FOREIGN KEY (`form_id`) REFERENCES `application_forms`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `application_questions` ADD CONSTRAINT `application_questions_form_id_application_forms_id_fk` FOREIGN KEY (`form_id`) REFERENCES `application_forms`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `recruitment_blocks_of_guild` ON `recruitment_blocks` (`guild_id`,`lifted_at`);--> statement-breakpoint
CREATE INDEX `application_forms_of_guild` ON `application_forms` (`guild_id`);--> statement-breakpoint
CREATE INDEX `application_questions_of_form` ON `application_questions` (`guild_id`,`form_id`);