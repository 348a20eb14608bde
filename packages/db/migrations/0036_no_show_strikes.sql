ALTER TABLE `strikes` MODIFY COLUMN `reason` varchar(200);--> statement-breakpoint
ALTER TABLE `strikes` ADD `event_id` bigint unsigned;--> statement-breakpoint
ALTER TABLE `strikes` ADD `taken_back_at` datetime(3);--> statement-breakpoint
ALTER TABLE `strikes` ADD CONSTRAINT `strikes_once_per_event` UNIQUE(`event_id`,`member_id`);