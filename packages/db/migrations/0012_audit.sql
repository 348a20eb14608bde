CREATE TABLE `audit_entries` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`use_case` varchar(64) NOT NULL,
	`right_used` varchar(40),
	`actor_kind` enum('member','api-key','job','system') NOT NULL,
	`actor_member_id` bigint unsigned,
	`actor_program` varchar(40),
	`target_kind` enum('guild','place','event') NOT NULL,
	`target_id` varchar(20) NOT NULL,
	`member_id` bigint unsigned,
	`values_before` json NOT NULL,
	`values_after` json NOT NULL,
	`source` enum('discord','web','api','job') NOT NULL,
	`correlation_id` varchar(64),
	`recorded_at` datetime(3) NOT NULL,
	CONSTRAINT `audit_entries_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE INDEX `audit_entries_of_guild` ON `audit_entries` (`guild_id`,`id`);--> statement-breakpoint
CREATE INDEX `audit_entries_by_time` ON `audit_entries` (`guild_id`,`recorded_at`);--> statement-breakpoint
CREATE INDEX `audit_entries_of_actor` ON `audit_entries` (`guild_id`,`actor_member_id`,`id`);--> statement-breakpoint
CREATE INDEX `audit_entries_of_target` ON `audit_entries` (`guild_id`,`target_kind`,`target_id`,`id`);--> statement-breakpoint
CREATE INDEX `audit_entries_of_use_case` ON `audit_entries` (`guild_id`,`use_case`,`id`);