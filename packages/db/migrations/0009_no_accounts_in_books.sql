ALTER TABLE `settlements` DROP COLUMN `settled_by_user_id`;--> statement-breakpoint
ALTER TABLE `dkp_batches` DROP COLUMN `actor_user_id`;