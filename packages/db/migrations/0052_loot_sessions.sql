CREATE TABLE `dkp_holds` (
	`guild_id` bigint unsigned NOT NULL,
	`pool_id` bigint unsigned NOT NULL,
	`member_id` bigint unsigned NOT NULL,
	`session_id` bigint unsigned NOT NULL,
	`amount` bigint NOT NULL,
	`is_secret` boolean NOT NULL,
	CONSTRAINT `dkp_holds_session_id_member_id_pk` PRIMARY KEY(`session_id`,`member_id`)
);
--> statement-breakpoint
CREATE TABLE `awards` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`house_id` bigint unsigned NOT NULL,
	`drop_id` bigint unsigned NOT NULL,
	`session_id` bigint unsigned,
	`ranking_id` bigint unsigned,
	`member_id` bigint unsigned NOT NULL,
	`state` enum('offered','passed','expired','awarded','handed','confirmed','refunded','reassigned','undone') NOT NULL,
	`is_standing` boolean,
	`interest` varchar(40),
	`weight` int unsigned NOT NULL,
	`price` bigint,
	`pool_id` bigint unsigned,
	`wish_id` bigint unsigned,
	`offer_ends_at` datetime(3),
	`reason` varchar(40),
	`note` varchar(400),
	`batch_id` bigint unsigned,
	`made_at` datetime(3) NOT NULL,
	`made_by_member_id` bigint unsigned,
	`awarded_at` datetime(3),
	`handed_at` datetime(3),
	`confirmed_at` datetime(3),
	CONSTRAINT `awards_id` PRIMARY KEY(`id`),
	CONSTRAINT `awards_one_of_drop` UNIQUE(`drop_id`,`is_standing`)
);
--> statement-breakpoint
CREATE TABLE `award_steps` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`award_id` bigint unsigned NOT NULL,
	`step` enum('offer','award','accept','pass','expire','hand','takeHandBack','confirm','refund','reassign','undo') NOT NULL,
	`at` datetime(3) NOT NULL,
	`actor_member_id` bigint unsigned,
	CONSTRAINT `award_steps_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `loot_rankings` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`drop_id` bigint unsigned NOT NULL,
	`session_id` bigint unsigned,
	`stage_index` int unsigned NOT NULL,
	`mode` enum('priority','council','open','sealed','secondPrice','fixed','roll','reserve') NOT NULL,
	`ranking` json NOT NULL,
	`rule_set_version` int unsigned,
	`decided_at` datetime(3) NOT NULL,
	`decided_by_member_id` bigint unsigned,
	`override_reason` varchar(400),
	CONSTRAINT `loot_rankings_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `loot_bids` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`session_id` bigint unsigned NOT NULL,
	`stage_index` int unsigned NOT NULL,
	`member_id` bigint unsigned NOT NULL,
	`kind` enum('bid','retract') NOT NULL,
	`maximum` bigint NOT NULL,
	`interest` varchar(40) NOT NULL,
	`placed_at` datetime(3) NOT NULL,
	`request_id` varchar(40) NOT NULL,
	CONSTRAINT `loot_bids_id` PRIMARY KEY(`id`),
	CONSTRAINT `loot_bids_once` UNIQUE(`guild_id`,`request_id`)
);
--> statement-breakpoint
CREATE TABLE `loot_standing_bids` (
	`guild_id` bigint unsigned NOT NULL,
	`session_id` bigint unsigned NOT NULL,
	`member_id` bigint unsigned NOT NULL,
	`bid_id` bigint unsigned NOT NULL,
	`maximum` bigint NOT NULL,
	`interest` varchar(40) NOT NULL,
	`placed_at` datetime(3) NOT NULL,
	CONSTRAINT `loot_standing_bids_session_id_member_id_pk` PRIMARY KEY(`session_id`,`member_id`)
);
--> statement-breakpoint
CREATE TABLE `drops` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`house_id` bigint unsigned NOT NULL,
	`item_id` bigint unsigned NOT NULL,
	`event_id` bigint unsigned,
	`state` enum('waiting','inSession','offered','awarded','handed','disenchanted','banked','void') NOT NULL,
	`dropped_at` datetime(3) NOT NULL,
	`recorded_by_member_id` bigint unsigned,
	`batch_id` bigint unsigned,
	CONSTRAINT `drops_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `loot_entrants` (
	`guild_id` bigint unsigned NOT NULL,
	`session_id` bigint unsigned NOT NULL,
	`member_id` bigint unsigned NOT NULL,
	`interest` varchar(40) NOT NULL,
	`way` enum('wish','press','bid') NOT NULL,
	`wish_id` bigint unsigned,
	`candidate` json NOT NULL,
	`entered_at` datetime(3) NOT NULL,
	`left_at` datetime(3),
	CONSTRAINT `loot_entrants_session_id_member_id_pk` PRIMARY KEY(`session_id`,`member_id`)
);
--> statement-breakpoint
CREATE TABLE `loot_sessions` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`house_id` bigint unsigned NOT NULL,
	`drop_id` bigint unsigned NOT NULL,
	`stages` json NOT NULL,
	`stage_index` int unsigned NOT NULL,
	`mode` enum('priority','council','open','sealed','secondPrice','fixed','roll','reserve') NOT NULL,
	`state` enum('open','closed','decided','cancelled') NOT NULL,
	`is_open` boolean,
	`opened_at` datetime(3) NOT NULL,
	`opened_by_member_id` bigint unsigned,
	`ends_at` datetime(3) NOT NULL,
	`planned_end_at` datetime(3) NOT NULL,
	`hard_end_at` datetime(3) NOT NULL,
	`pool_id` bigint unsigned,
	`seed` char(64) NOT NULL,
	`leader_member_id` bigint unsigned,
	`price` bigint,
	`closed_at` datetime(3),
	`decided_at` datetime(3),
	`request_id` varchar(40) NOT NULL,
	CONSTRAINT `loot_sessions_id` PRIMARY KEY(`id`),
	CONSTRAINT `loot_sessions_one_of_drop` UNIQUE(`drop_id`,`is_open`),
	CONSTRAINT `loot_sessions_once` UNIQUE(`guild_id`,`request_id`,`drop_id`)
);
--> statement-breakpoint
ALTER TABLE `dkp_entries` MODIFY COLUMN `kind` enum('event','reversal','adjustment','import','start','decay','expiry','limit','share','season','lapse','award') NOT NULL;--> statement-breakpoint
ALTER TABLE `dkp_entries` ADD `award_id` bigint unsigned;--> statement-breakpoint
ALTER TABLE `dkp_holds` ADD CONSTRAINT `dkp_holds_pool_id_dkp_pools_id_fk` FOREIGN KEY (`pool_id`) REFERENCES `dkp_pools`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `dkp_holds` ADD CONSTRAINT `dkp_holds_member_id_members_id_fk` FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `awards` ADD CONSTRAINT `awards_drop_id_drops_id_fk` FOREIGN KEY (`drop_id`) REFERENCES `drops`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `awards` ADD CONSTRAINT `awards_session_id_loot_sessions_id_fk` FOREIGN KEY (`session_id`) REFERENCES `loot_sessions`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `awards` ADD CONSTRAINT `awards_ranking_id_loot_rankings_id_fk` FOREIGN KEY (`ranking_id`) REFERENCES `loot_rankings`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `awards` ADD CONSTRAINT `awards_member_id_members_id_fk` FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `awards` ADD CONSTRAINT `awards_pool_id_dkp_pools_id_fk` FOREIGN KEY (`pool_id`) REFERENCES `dkp_pools`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `award_steps` ADD CONSTRAINT `award_steps_award_id_awards_id_fk` FOREIGN KEY (`award_id`) REFERENCES `awards`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `loot_rankings` ADD CONSTRAINT `loot_rankings_drop_id_drops_id_fk` FOREIGN KEY (`drop_id`) REFERENCES `drops`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `loot_rankings` ADD CONSTRAINT `loot_rankings_session_id_loot_sessions_id_fk` FOREIGN KEY (`session_id`) REFERENCES `loot_sessions`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `loot_bids` ADD CONSTRAINT `loot_bids_session_id_loot_sessions_id_fk` FOREIGN KEY (`session_id`) REFERENCES `loot_sessions`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `loot_bids` ADD CONSTRAINT `loot_bids_member_id_members_id_fk` FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `loot_standing_bids` ADD CONSTRAINT `loot_standing_bids_session_id_loot_sessions_id_fk` FOREIGN KEY (`session_id`) REFERENCES `loot_sessions`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `loot_standing_bids` ADD CONSTRAINT `loot_standing_bids_member_id_members_id_fk` FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `loot_standing_bids` ADD CONSTRAINT `loot_standing_bids_bid_id_loot_bids_id_fk` FOREIGN KEY (`bid_id`) REFERENCES `loot_bids`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `drops` ADD CONSTRAINT `drops_item_id_items_id_fk` FOREIGN KEY (`item_id`) REFERENCES `items`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `drops` ADD CONSTRAINT `drops_event_id_events_id_fk` FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `loot_entrants` ADD CONSTRAINT `loot_entrants_session_id_loot_sessions_id_fk` FOREIGN KEY (`session_id`) REFERENCES `loot_sessions`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `loot_entrants` ADD CONSTRAINT `loot_entrants_member_id_members_id_fk` FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `loot_sessions` ADD CONSTRAINT `loot_sessions_drop_id_drops_id_fk` FOREIGN KEY (`drop_id`) REFERENCES `drops`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `loot_sessions` ADD CONSTRAINT `loot_sessions_pool_id_dkp_pools_id_fk` FOREIGN KEY (`pool_id`) REFERENCES `dkp_pools`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `dkp_holds_of_account` ON `dkp_holds` (`guild_id`,`pool_id`,`member_id`);--> statement-breakpoint
CREATE INDEX `awards_by_state` ON `awards` (`guild_id`,`state`,`awarded_at`);--> statement-breakpoint
CREATE INDEX `awards_of_member` ON `awards` (`guild_id`,`member_id`,`awarded_at`);--> statement-breakpoint
CREATE INDEX `awards_of_session` ON `awards` (`guild_id`,`session_id`);--> statement-breakpoint
CREATE INDEX `award_steps_in_order` ON `award_steps` (`award_id`,`id`);--> statement-breakpoint
CREATE INDEX `loot_rankings_of_drop` ON `loot_rankings` (`guild_id`,`drop_id`);--> statement-breakpoint
CREATE INDEX `loot_bids_of_session` ON `loot_bids` (`session_id`,`id`);--> statement-breakpoint
CREATE INDEX `loot_bids_of_member` ON `loot_bids` (`guild_id`,`member_id`);--> statement-breakpoint
CREATE INDEX `loot_standing_bids_of_member` ON `loot_standing_bids` (`guild_id`,`member_id`);--> statement-breakpoint
CREATE INDEX `drops_by_state` ON `drops` (`guild_id`,`state`,`dropped_at`);--> statement-breakpoint
CREATE INDEX `drops_of_event` ON `drops` (`guild_id`,`event_id`);--> statement-breakpoint
CREATE INDEX `drops_of_item` ON `drops` (`guild_id`,`item_id`,`dropped_at`);--> statement-breakpoint
CREATE INDEX `loot_entrants_of_member` ON `loot_entrants` (`guild_id`,`member_id`);--> statement-breakpoint
CREATE INDEX `loot_sessions_by_state` ON `loot_sessions` (`guild_id`,`state`,`ends_at`);--> statement-breakpoint
CREATE INDEX `dkp_entries_of_award` ON `dkp_entries` (`guild_id`,`award_id`);