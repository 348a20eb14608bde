ALTER TABLE `settlements` ADD `settled_by_member_id` bigint unsigned;--> statement-breakpoint
ALTER TABLE `dkp_batches` ADD `actor_member_id` bigint unsigned;