ALTER TABLE `person` ADD `sokNavn` text DEFAULT '' NOT NULL;--> statement-breakpoint
UPDATE `person` SET "sokNavn" = searchableKey("navn");--> statement-breakpoint
UPDATE `barn` SET "sokNavn" = searchableKey("fornavn", "etternavn", "gruppe");
