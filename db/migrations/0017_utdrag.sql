ALTER TABLE `sak` ADD `utdrag` text;--> statement-breakpoint
CREATE INDEX `sakUtdrag` ON `sak` (`barnId`) WHERE "sak"."utdrag" is not null;