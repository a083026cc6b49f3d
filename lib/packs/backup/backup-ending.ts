/** Ends the name of every backup. */
export const BACKUP_ENDING = '.onrecord';
