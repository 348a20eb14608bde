CREATE TABLE `dkp_checks` (
	`pool_id` bigint unsigned NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`batch_count` int unsigned NOT NULL,
	`entry_count` int unsigned NOT NULL,
	`broken_batch_number` int unsigned,
	`wrong_balance_count` int unsigned NOT NULL,
	`checked_at` datetime(3) NOT NULL,
	CONSTRAINT `dkp_checks_pool_id` PRIMARY KEY(`pool_id`)
);
--> statement-breakpoint
ALTER TABLE `dkp_checks` ADD CONSTRAINT `dkp_checks_pool_id_dkp_pools_id_fk` FOREIGN KEY (`pool_id`) REFERENCES `dkp_pools`(`id`) ON DELETE no action ON UPDATE no action;