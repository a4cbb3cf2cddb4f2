extension Indonesian {
}
