CREATE TABLE `newcomers` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`user_id` bigint unsigned NOT NULL,
	`purpose` enum('member','applicant','ally','diplomat','friend'),
	`character_name` varchar(32),
	`class_key` varchar(40),
	`role` enum('tank','healer','melee','ranged','flanker','support'),
	`power` int unsigned,
	`time_zone` varchar(40),
	`rules_accepted_at` datetime(3),
	`arrived_at` datetime(3) NOT NULL,
	`began_at` datetime(3),
	`updated_at` datetime(3) NOT NULL,
	`decision` enum('active','trial','ally','guest','declined'),
	`decided_at` datetime(3),
	CONSTRAINT `newcomers_id` PRIMARY KEY(`id`),
	CONSTRAINT `newcomers_of_user` UNIQUE(`guild_id`,`user_id`)
);
--> statement-breakpoint
ALTER TABLE `audit_entries` MODIFY COLUMN `target_kind` enum('guild','place','role','member','static','event','newcomer') NOT NULL;--> statement-breakpoint
ALTER TABLE `rank_claims` MODIFY COLUMN `state` enum('open','approved','declined','inherited') NOT NULL;