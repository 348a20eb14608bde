CREATE TABLE `announcement_posts` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`announcement_id` bigint unsigned NOT NULL,
	`language` varchar(5) NOT NULL,
	`channel_id` bigint unsigned NOT NULL,
	`ping_role_id` bigint unsigned,
	`round` int NOT NULL,
	`crossposted_round` int,
	`problem` varchar(40),
	CONSTRAINT `announcement_posts_id` PRIMARY KEY(`id`),
	CONSTRAINT `announcement_posts_once` UNIQUE(`guild_id`,`announcement_id`,`language`)
);
--> statement-breakpoint
CREATE TABLE `announcement_texts` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`announcement_id` bigint unsigned NOT NULL,
	`language` varchar(5) NOT NULL,
	`version` int NOT NULL,
	`title` varchar(100) NOT NULL,
	`body` text NOT NULL,
	`written_at` datetime(3) NOT NULL,
	`written_by_user_id` bigint unsigned,
	CONSTRAINT `announcement_texts_id` PRIMARY KEY(`id`),
	CONSTRAINT `announcement_texts_once` UNIQUE(`guild_id`,`announcement_id`,`language`,`version`)
);
--> statement-breakpoint
CREATE TABLE `announcements` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`state` enum('draft','scheduled','posted','takenDown') NOT NULL,
	`version` int NOT NULL,
	`options_version` int NOT NULL,
	`original_language` varchar(5) NOT NULL,
	`missing` enum('original','leaveOut') NOT NULL,
	`pings` boolean NOT NULL,
	`crossposts` boolean NOT NULL,
	`link_label` varchar(80),
	`link_url` varchar(500),
	`image_url` varchar(500),
	`created_at` datetime(3) NOT NULL,
	`created_by_user_id` bigint unsigned,
	`post_at` datetime(3),
	`posted_at` datetime(3),
	`missed_at` datetime(3),
	CONSTRAINT `announcements_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
ALTER TABLE `audit_entries` MODIFY COLUMN `target_kind` enum('guild','place','role','member','static','event','newcomer','template','series','item','catalogueRun','foreignGuild','giftCode','contractBoard','announcement') NOT NULL;--> statement-breakpoint
ALTER TABLE `announcement_posts` ADD CONSTRAINT `announcement_posts_announcement_id_announcements_id_fk` FOREIGN KEY (`announcement_id`) REFERENCES `announcements`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `announcement_texts` ADD CONSTRAINT `announcement_texts_announcement_id_announcements_id_fk` FOREIGN KEY (`announcement_id`) REFERENCES `announcements`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `announcements_of_guild` ON `announcements` (`guild_id`,`state`);