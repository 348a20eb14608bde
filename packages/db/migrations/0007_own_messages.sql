DROP INDEX `messages_of_subject` ON `messages`;--> statement-breakpoint
ALTER TABLE `messages` MODIFY COLUMN `message_id` bigint unsigned;--> statement-breakpoint
ALTER TABLE `messages` MODIFY COLUMN `rendered_hash` varchar(64);--> statement-breakpoint
ALTER TABLE `messages` ADD `is_standing` boolean GENERATED ALWAYS AS ((if(deleted_at is null, 1, null))) VIRTUAL;--> statement-breakpoint
ALTER TABLE `messages` ADD CONSTRAINT `messages_stand_once` UNIQUE(`guild_id`,`kind`,`subject_id`,`variant`,`is_standing`);