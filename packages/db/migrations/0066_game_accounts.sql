CREATE TABLE `game_accounts` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`member_id` bigint unsigned NOT NULL,
	`game` varchar(32) NOT NULL,
	`player_id` varchar(60) NOT NULL,
	`state` enum('open','verified','declined') NOT NULL,
	`proof` enum('officer','code'),
	`name` varchar(100),
	`world` int unsigned,
	`level` int unsigned,
	`read_at` datetime(3),
	`missing_since` datetime(3),
	`refresh_at` datetime(3) NOT NULL,
	`code` varchar(8),
	`code_ends_at` datetime(3),
	`claimed_at` datetime(3) NOT NULL,
	`settled_at` datetime(3),
	`settled_by_member_id` bigint unsigned,
	`reason` varchar(200),
	`is_standing` boolean GENERATED ALWAYS AS ((if(state = 'declined', null, 1))) VIRTUAL,
	CONSTRAINT `game_accounts_id` PRIMARY KEY(`id`),
	CONSTRAINT `game_accounts_stand_once` UNIQUE(`guild_id`,`game`,`player_id`,`is_standing`)
);
--> statement-breakpoint
CREATE TABLE `game_services` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`game` varchar(32) NOT NULL,
	`problems_in_row` int unsigned NOT NULL,
	`last_problem` enum('tooManyRequests','serverError','timeout','unreachable','redirected','refused','tooLarge','nonsense'),
	`shut_until` datetime(3),
	`busy_until` datetime(3),
	CONSTRAINT `game_services_id` PRIMARY KEY(`id`),
	CONSTRAINT `game_services_once` UNIQUE(`game`)
);
--> statement-breakpoint
CREATE TABLE `verification_tries` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`member_id` bigint unsigned NOT NULL,
	`kind` enum('claim','check') NOT NULL,
	`tried_at` datetime(3) NOT NULL,
	CONSTRAINT `verification_tries_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
ALTER TABLE `game_accounts` ADD CONSTRAINT `game_accounts_member_id_members_id_fk` FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `game_accounts` ADD CONSTRAINT `game_accounts_settled_by_member_id_members_id_fk` FOREIGN KEY (`settled_by_member_id`) REFERENCES `members`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `verification_tries` ADD CONSTRAINT `verification_tries_member_id_members_id_fk` FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `game_accounts_of_member` ON `game_accounts` (`guild_id`,`member_id`);--> statement-breakpoint
CREATE INDEX `game_accounts_by_state` ON `game_accounts` (`guild_id`,`state`,`claimed_at`);--> statement-breakpoint
CREATE INDEX `game_accounts_to_read` ON `game_accounts` (`game`,`refresh_at`);--> statement-breakpoint
CREATE INDEX `verification_tries_of_member` ON `verification_tries` (`guild_id`,`member_id`,`kind`);