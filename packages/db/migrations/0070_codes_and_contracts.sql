CREATE TABLE `gift_code_reminders` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`code_id` bigint unsigned NOT NULL,
	`user_id` bigint unsigned NOT NULL,
	`taken_at` datetime(3) NOT NULL,
	`is_to_be_named` boolean NOT NULL DEFAULT false,
	CONSTRAINT `gift_code_reminders_id` PRIMARY KEY(`id`),
	CONSTRAINT `gift_code_reminders_once` UNIQUE(`code_id`,`user_id`)
);
--> statement-breakpoint
CREATE TABLE `gift_code_ticks` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`code_id` bigint unsigned NOT NULL,
	`user_id` bigint unsigned NOT NULL,
	`ticked_at` datetime(3) NOT NULL,
	CONSTRAINT `gift_code_ticks_id` PRIMARY KEY(`id`),
	CONSTRAINT `gift_code_ticks_once` UNIQUE(`code_id`,`user_id`)
);
--> statement-breakpoint
CREATE TABLE `gift_code_votes` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`code_id` bigint unsigned NOT NULL,
	`user_id` bigint unsigned NOT NULL,
	`vote` enum('works','expired') NOT NULL,
	`cast_at` datetime(3) NOT NULL,
	CONSTRAINT `gift_code_votes_id` PRIMARY KEY(`id`),
	CONSTRAINT `gift_code_votes_one_each` UNIQUE(`code_id`,`user_id`)
);
--> statement-breakpoint
CREATE TABLE `gift_codes` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`code` varchar(64) NOT NULL,
	`folded_code` varchar(128) NOT NULL,
	`gives` varchar(200) NOT NULL,
	`redeem_url` varchar(300),
	`note` varchar(200),
	`expires_at` datetime(3),
	`posted_at` datetime(3) NOT NULL,
	`posted_by_user_id` bigint unsigned,
	`ended_at` datetime(3),
	CONSTRAINT `gift_codes_id` PRIMARY KEY(`id`),
	CONSTRAINT `gift_codes_once` UNIQUE(`guild_id`,`folded_code`)
);
--> statement-breakpoint
CREATE TABLE `contract_boards` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`set_at` datetime(3) NOT NULL,
	`set_by_user_id` bigint unsigned,
	`ends_at` datetime(3) NOT NULL,
	CONSTRAINT `contract_boards_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `contract_ticks` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`contract_id` bigint unsigned NOT NULL,
	`user_id` bigint unsigned NOT NULL,
	`done_at` datetime(3) NOT NULL,
	CONSTRAINT `contract_ticks_id` PRIMARY KEY(`id`),
	CONSTRAINT `contract_ticks_once` UNIQUE(`contract_id`,`user_id`)
);
--> statement-breakpoint
CREATE TABLE `contracts` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`board_id` bigint unsigned NOT NULL,
	`position` int unsigned NOT NULL,
	`kind` enum('monsters','event','dungeon','line') NOT NULL,
	`value` varchar(100) NOT NULL,
	CONSTRAINT `contracts_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
ALTER TABLE `audit_entries` MODIFY COLUMN `target_kind` enum('guild','place','role','member','static','event','newcomer','template','series','item','catalogueRun','foreignGuild','giftCode','contractBoard') NOT NULL;--> statement-breakpoint
ALTER TABLE `gift_code_reminders` ADD CONSTRAINT `gift_code_reminders_code_id_gift_codes_id_fk` FOREIGN KEY (`code_id`) REFERENCES `gift_codes`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `gift_code_ticks` ADD CONSTRAINT `gift_code_ticks_code_id_gift_codes_id_fk` FOREIGN KEY (`code_id`) REFERENCES `gift_codes`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `gift_code_votes` ADD CONSTRAINT `gift_code_votes_code_id_gift_codes_id_fk` FOREIGN KEY (`code_id`) REFERENCES `gift_codes`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `contract_ticks` ADD CONSTRAINT `contract_ticks_contract_id_contracts_id_fk` FOREIGN KEY (`contract_id`) REFERENCES `contracts`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `contracts` ADD CONSTRAINT `contracts_board_id_contract_boards_id_fk` FOREIGN KEY (`board_id`) REFERENCES `contract_boards`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `gift_code_reminders_to_name` ON `gift_code_reminders` (`guild_id`,`is_to_be_named`);--> statement-breakpoint
CREATE INDEX `gift_codes_by_end` ON `gift_codes` (`guild_id`,`ended_at`,`expires_at`);--> statement-breakpoint
CREATE INDEX `contract_boards_by_end` ON `contract_boards` (`guild_id`,`ends_at`);--> statement-breakpoint
CREATE INDEX `contracts_of_board` ON `contracts` (`guild_id`,`board_id`,`position`);