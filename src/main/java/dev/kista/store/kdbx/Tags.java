package dev.kista.store.kdbx;

/// The names of the XML elements that Kista knows.
final class Tags {
    static final String FILE = "KeePassFile";
    static final String META = "Meta";
    static final String ROOT = "Root";

    static final String GENERATOR = "Generator";
    static final String DATABASE_NAME = "DatabaseName";
    static final String DATABASE_NAME_CHANGED = "DatabaseNameChanged";
    static final String MASTER_KEY_CHANGED = "MasterKeyChanged";
    static final String HISTORY_MAX_ITEMS = "HistoryMaxItems";
    static final String HISTORY_MAX_SIZE = "HistoryMaxSize";
    static final String RECYCLE_BIN_ENABLED = "RecycleBinEnabled";
    static final String RECYCLE_BIN_ID = "RecycleBinUUID";
    static final String RECYCLE_BIN_CHANGED = "RecycleBinChanged";
    static final String BINARIES = "Binaries";
    static final String HEADER_HASH = "HeaderHash";
    static final String CUSTOM_DATA = "CustomData";
    static final String ITEM = "Item";

    static final String GROUP = "Group";
    static final String ENTRY = "Entry";
    static final String ID = "UUID";
    static final String NAME = "Name";
    static final String NOTES = "Notes";
    static final String TIMES = "Times";
    static final String PREVIOUS_PARENT = "PreviousParentGroup";

    static final String STRING = "String";
    static final String BINARY = "Binary";
    static final String KEY = "Key";
    static final String VALUE = "Value";
    static final String TITLE = "Title";
    static final String PASSWORD = "Password";
    static final String TAGS = "Tags";
    static final String HISTORY = "History";

    static final String CREATION_TIME = "CreationTime";
    static final String LAST_MODIFICATION_TIME = "LastModificationTime";
    static final String LAST_ACCESS_TIME = "LastAccessTime";
    static final String EXPIRY_TIME = "ExpiryTime";
    static final String EXPIRES = "Expires";
    static final String USAGE_COUNT = "UsageCount";
    static final String LOCATION_CHANGED = "LocationChanged";

    static final String DELETED_OBJECTS = "DeletedObjects";
    static final String DELETED_OBJECT = "DeletedObject";
    static final String DELETION_TIME = "DeletionTime";

    private Tags() {}
}
