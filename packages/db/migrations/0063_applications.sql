CREATE TABLE `application_answers` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`application_id` bigint unsigned NOT NULL,
	`applicant_user_id` bigint unsigned NOT NULL,
	`position` int unsigned NOT NULL,
	`kind` varchar(20) NOT NULL,
	`label` varchar(45),
	`value` text NOT NULL,
	CONSTRAINT `application_answers_id` PRIMARY KEY(`id`),
	CONSTRAINT `application_answers_in_order` UNIQUE(`application_id`,`position`)
);
--> statement-breakpoint
CREATE TABLE `application_notes` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`application_id` bigint unsigned NOT NULL,
	`applicant_user_id` bigint unsigned NOT NULL,
	`written_by_user_id` bigint unsigned,
	`text` varchar(1000) NOT NULL,
	`written_at` datetime(3) NOT NULL,
	CONSTRAINT `application_notes_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `application_steps` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`application_id` bigint unsigned NOT NULL,
	`applicant_user_id` bigint unsigned NOT NULL,
	`from_state` enum('applied','inReview','interview','trial','accepted','rejected','withdrawn'),
	`to_state` enum('applied','inReview','interview','trial','accepted','rejected','withdrawn') NOT NULL,
	`actor_user_id` bigint unsigned,
	`reason` varchar(500),
	`taken_at` datetime(3) NOT NULL,
	CONSTRAINT `application_steps_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `application_threads` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`application_id` bigint unsigned NOT NULL,
	`applicant_user_id` bigint unsigned NOT NULL,
	`channel_id` bigint unsigned NOT NULL,
	`thread_id` bigint unsigned,
	`attempted_at` datetime(3),
	CONSTRAINT `application_threads_id` PRIMARY KEY(`id`),
	CONSTRAINT `application_threads_once` UNIQUE(`application_id`)
);
--> statement-breakpoint
CREATE TABLE `application_votes` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`application_id` bigint unsigned NOT NULL,
	`applicant_user_id` bigint unsigned NOT NULL,
	`voter_user_id` bigint unsigned NOT NULL,
	`vote` enum('yes','no','unsure') NOT NULL,
	`words` varchar(200),
	`cast_at` datetime(3) NOT NULL,
	CONSTRAINT `application_votes_id` PRIMARY KEY(`id`),
	CONSTRAINT `application_votes_one_each` UNIQUE(`application_id`,`voter_user_id`)
);
--> statement-breakpoint
CREATE TABLE `applications` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`form_id` bigint unsigned NOT NULL,
	`user_id` bigint unsigned NOT NULL,
	`language` varchar(10) NOT NULL,
	`state` enum('applied','inReview','interview','trial','accepted','rejected','withdrawn') NOT NULL,
	`is_open` boolean GENERATED ALWAYS AS ((if(state in ('applied','inReview','interview','trial'), 1, null))) VIRTUAL,
	`character_name` varchar(32),
	`class_key` varchar(40),
	`role` enum('tank','healer','melee','ranged','flanker','support'),
	`power` int unsigned,
	`time_zone` varchar(40),
	`former_guild` varchar(100),
	`applied_at` datetime(3) NOT NULL,
	`state_changed_at` datetime(3) NOT NULL,
	`reviewer_user_id` bigint unsigned,
	`answer_due_at` datetime(3),
	`overdue_told_at` datetime(3),
	`interview_at` datetime(3),
	`interview_told_at` datetime(3),
	`trial_ends_at` datetime(3),
	`trial_noticed_at` datetime(3),
	`trial_asked_at` datetime(3),
	`member_id` bigint unsigned,
	`decided_at` datetime(3),
	`decided_by_user_id` bigint unsigned,
	`reason` varchar(500),
	CONSTRAINT `applications_id` PRIMARY KEY(`id`),
	CONSTRAINT `applications_one_open` UNIQUE(`guild_id`,`user_id`,`is_open`)
);
--> statement-breakpoint
CREATE TABLE `decision_texts` (
	`guild_id` bigint unsigned NOT NULL,
	`outcome` enum('trial','accepted','rejected') NOT NULL,
	`language` varchar(10) NOT NULL,
	`text` varchar(1500) NOT NULL,
	`saved_at` datetime(3) NOT NULL,
	CONSTRAINT `decision_texts_guild_id_outcome_language_pk` PRIMARY KEY(`guild_id`,`outcome`,`language`)
);
--> statement-breakpoint
ALTER TABLE `application_answers` ADD CONSTRAINT `application_answers_application_id_applications_id_fk` FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `application_notes` ADD CONSTRAINT `application_notes_application_id_applications_id_fk` FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `application_steps` ADD CONSTRAINT `application_steps_application_id_applications_id_fk` FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `application_threads` ADD CONSTRAINT `application_threads_application_id_applications_id_fk` FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `application_votes` ADD CONSTRAINT `application_votes_application_id_applications_id_fk` FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `applications` ADD CONSTRAINT `applications_member_id_members_id_fk` FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `application_notes_in_order` ON `application_notes` (`application_id`,`id`);--> statement-breakpoint
CREATE INDEX `application_steps_in_order` ON `application_steps` (`application_id`,`id`);--> statement-breakpoint
CREATE INDEX `applications_by_state` ON `applications` (`guild_id`,`state`,`state_changed_at`);--> statement-breakpoint
CREATE INDEX `applications_of_user` ON `applications` (`guild_id`,`user_id`,`applied_at`);--> statement-breakpoint
CREATE INDEX `applications_of_member` ON `applications` (`guild_id`,`member_id`);