ALTER TABLE `event_extras` MODIFY COLUMN `kind` enum('thread','scheduledEvent','voiceChannel','role','partyVoice','partyRole') NOT NULL;--> statement-breakpoint
ALTER TABLE `event_extras` ADD `party_key` varchar(20) DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `event_extras` DROP INDEX `event_extras_one_of_a_kind`, ADD CONSTRAINT `event_extras_one_of_a_kind` UNIQUE(`event_id`,`kind`,`party_key`);
