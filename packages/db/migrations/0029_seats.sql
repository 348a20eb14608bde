CREATE TABLE `event_extras` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`event_id` bigint unsigned NOT NULL,
	`kind` enum('thread','scheduledEvent','voiceChannel','role') NOT NULL,
	`attempted_at` datetime(3),
	`discord_id` bigint unsigned,
	`ending_at` datetime(3),
	`gone_at` datetime(3),
	CONSTRAINT `event_extras_id` PRIMARY KEY(`id`),
	CONSTRAINT `event_extras_one_of_a_kind` UNIQUE(`event_id`,`kind`)
);
--> statement-breakpoint
ALTER TABLE `sign_ups` ADD `role` enum('tank','healer','melee','ranged','flanker','support');--> statement-breakpoint
ALTER TABLE `sign_ups` ADD `class_key` varchar(40);--> statement-breakpoint
ALTER TABLE `sign_ups` ADD `note` varchar(200);--> statement-breakpoint
ALTER TABLE `sign_ups` ADD `queued_at` datetime(3);--> statement-breakpoint
UPDATE `sign_ups` SET `queued_at` = `answered_at`;--> statement-breakpoint
ALTER TABLE `sign_ups` MODIFY `queued_at` datetime(3) NOT NULL;--> statement-breakpoint
ALTER TABLE `sign_ups` ADD `is_waiting` boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `sign_ups` ADD `pick` enum('picked','benched');--> statement-breakpoint
ALTER TABLE `sign_ups` ADD `published_pick` enum('picked','benched');--> statement-breakpoint
ALTER TABLE `sign_ups` ADD `seat_changed_at` datetime(3);--> statement-breakpoint
ALTER TABLE `event_extras` ADD CONSTRAINT `event_extras_event_id_events_id_fk` FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `event_extras_by_discord_id` ON `event_extras` (`guild_id`,`discord_id`);