ALTER TABLE `fravaer` ADD `fag` text;--> statement-breakpoint
ALTER TABLE `fravaer` ADD `forsent` integer;