ALTER TABLE `dkp_entries` MODIFY COLUMN `kind` enum('event','reversal','adjustment','import','start','decay','expiry','limit','share','season','lapse') NOT NULL;--> statement-breakpoint
ALTER TABLE `dkp_pools` ADD `system` enum('dkp','zero-sum','epgp') DEFAULT 'dkp' NOT NULL;--> statement-breakpoint
ALTER TABLE `dkp_pools` ADD `changed_rules` json DEFAULT ('{}') NOT NULL;--> statement-breakpoint
ALTER TABLE `dkp_pools` ADD `gear_of_pool_id` bigint unsigned;--> statement-breakpoint
ALTER TABLE `dkp_pools` ADD `next_decay_on` date;