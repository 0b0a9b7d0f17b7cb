package org.asterism.report.picture;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** An XML document that was read strictly; for tests. */
public record Xml(Document document) {
    static {
        // The tests alone read XML, so the module itself does not require it.
        Module xml = ModuleLayer.boot().findModule("java.xml").orElseThrow();
        Xml.class.getModule().addReads(xml);
    }

    public static Xml of(byte[] file) throws Exception {
        return new Xml(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(file)));
    }

    public Element root() {
        return document.getDocumentElement();
    }

    public List<Element> all(String name) {
        NodeList nodes = document.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    public List<String> texts(String name) {
        return all(name).stream().map(Element::getTextContent).toList();
    }
}
