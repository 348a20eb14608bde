CREATE TABLE `foreign_guild_threads` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`foreign_guild_id` bigint unsigned NOT NULL,
	`channel_id` bigint unsigned NOT NULL,
	`thread_id` bigint unsigned,
	`attempted_at` datetime(3),
	CONSTRAINT `foreign_guild_threads_id` PRIMARY KEY(`id`),
	CONSTRAINT `foreign_guild_threads_once` UNIQUE(`guild_id`,`foreign_guild_id`)
);
--> statement-breakpoint
CREATE TABLE `foreign_guilds` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`name` varchar(60) NOT NULL,
	`folded_name` varchar(120) NOT NULL,
	`tag` varchar(8),
	`note` varchar(500),
	`noted_by_user_id` bigint unsigned,
	`added_at` datetime(3) NOT NULL,
	`deleted_at` datetime(3),
	`is_kept` boolean GENERATED ALWAYS AS ((if(deleted_at is null, 1, null))) VIRTUAL,
	CONSTRAINT `foreign_guilds_id` PRIMARY KEY(`id`),
	CONSTRAINT `foreign_guilds_once` UNIQUE(`guild_id`,`folded_name`,`is_kept`)
);
--> statement-breakpoint
CREATE TABLE `guild_contacts` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`foreign_guild_id` bigint unsigned NOT NULL,
	`user_id` bigint unsigned NOT NULL,
	`added_at` datetime(3) NOT NULL,
	`added_by_user_id` bigint unsigned,
	CONSTRAINT `guild_contacts_id` PRIMARY KEY(`id`),
	CONSTRAINT `guild_contacts_once` UNIQUE(`guild_id`,`foreign_guild_id`,`user_id`)
);
--> statement-breakpoint
CREATE TABLE `pacts` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`foreign_guild_id` bigint unsigned NOT NULL,
	`kind` enum('alliance','nonAggression','war') NOT NULL,
	`from_on` date NOT NULL,
	`until_on` date,
	`agreed_at` datetime(3) NOT NULL,
	`agreed_by_user_id` bigint unsigned,
	`ended_at` datetime(3),
	`ended_by_user_id` bigint unsigned,
	`noticed_at` datetime(3),
	`end_told_at` datetime(3),
	CONSTRAINT `pacts_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `application_clearances` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`application_id` bigint unsigned NOT NULL,
	`applicant_user_id` bigint unsigned NOT NULL,
	`foreign_guild_id` bigint unsigned NOT NULL,
	`state` enum('asked','yes','no','noAnswer') NOT NULL,
	`asked_at` datetime(3) NOT NULL,
	`asked_by_user_id` bigint unsigned,
	`answer_until` datetime(3) NOT NULL,
	`answered_at` datetime(3),
	`answered_by_user_id` bigint unsigned,
	`words` varchar(300),
	`override_reason` varchar(300),
	`overridden_by_user_id` bigint unsigned,
	CONSTRAINT `application_clearances_id` PRIMARY KEY(`id`),
	CONSTRAINT `application_clearances_once` UNIQUE(`application_id`,`foreign_guild_id`)
);
--> statement-breakpoint
ALTER TABLE `audit_entries` MODIFY COLUMN `target_kind` enum('guild','place','role','member','static','event','newcomer','template','series','item','catalogueRun','foreignGuild') NOT NULL;--> statement-breakpoint
ALTER TABLE `foreign_guild_threads` ADD CONSTRAINT `foreign_guild_threads_foreign_guild_id_foreign_guilds_id_fk` FOREIGN KEY (`foreign_guild_id`) REFERENCES `foreign_guilds`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `guild_contacts` ADD CONSTRAINT `guild_contacts_foreign_guild_id_foreign_guilds_id_fk` FOREIGN KEY (`foreign_guild_id`) REFERENCES `foreign_guilds`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `pacts` ADD CONSTRAINT `pacts_foreign_guild_id_foreign_guilds_id_fk` FOREIGN KEY (`foreign_guild_id`) REFERENCES `foreign_guilds`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `application_clearances` ADD CONSTRAINT `application_clearances_application_id_applications_id_fk` FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `application_clearances` ADD CONSTRAINT `application_clearances_foreign_guild_id_foreign_guilds_id_fk` FOREIGN KEY (`foreign_guild_id`) REFERENCES `foreign_guilds`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `guild_contacts_of_user` ON `guild_contacts` (`guild_id`,`user_id`);--> statement-breakpoint
CREATE INDEX `pacts_of_guild` ON `pacts` (`guild_id`,`foreign_guild_id`);--> statement-breakpoint
CREATE INDEX `application_clearances_of_guild` ON `application_clearances` (`guild_id`,`foreign_guild_id`);